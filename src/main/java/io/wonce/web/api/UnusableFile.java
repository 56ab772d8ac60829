package io.wonce.web.api;

import java.util.List;

/** A file of which no line can tell of a deal; thrown by whoever reads it. */
public final class UnusableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;
    private final String column;
    private final transient List<String> columns;
    private final int most;

    UnusableFile(Fault fault, List<String> columns, int most) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.column = columns.isEmpty() ? "body" : columns.get(0);
        this.columns = List.copyOf(columns);
        this.most = most;
    }

    /** What is wrong with it. */
    public Fault fault() {
        return fault;
    }

    /** The names of the columns that are wrong. */
    public List<String> columns() {
        return columns;
    }

    /** The same, for a program. */
    ApiProblem problem() {
        return ApiProblem.wrong(
                column,
                new Said("board.import.refused." + fault, String.join(", ", columns), PipelineFile.known(), most));
    }

    /** What can be wrong with a file. */
    public enum Fault {
        /** There is no line that names columns. */
        EMPTY,
        /** It has too many lines. */
        LONG,
        /** It has columns of which nobody knows what they mean. */
        COLUMNS,
        /** Wonce wrote it. */
        OURS
    }
}
