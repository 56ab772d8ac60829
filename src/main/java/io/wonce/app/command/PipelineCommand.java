package io.wonce.app.command;

import io.wonce.app.AskPipeline;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Problem;
import io.wonce.domain.outgoing.Verb;

/** {@code /deal pipeline}. */
final class PipelineCommand implements Command {
    private final AskPipeline pipeline;

    private final Vocabulary vocabulary;
    private final Mistakes mistakes;

    PipelineCommand(AskPipeline pipeline, Vocabulary vocabulary, Mistakes mistakes) {
        this.pipeline = pipeline;
        this.vocabulary = vocabulary;
        this.mistakes = mistakes;
    }

    @Override
    public Verb verb() {
        return Verb.PIPELINE;
    }

    @Override
    public Answer answer(Asked asked) {
        Arguments part = asked.arguments().without(this::isPassing);
        return part.isEmpty()
                ? pipeline.ask(asked.organisation())
                : mistakes.wrong(Problem.PART_OF_PIPELINE, Verb.PIPELINE, part.text(), asked);
    }

    /** Whether all that is expected is meant, with {@code word} or without. */
    private boolean isPassing(String word) {
        return vocabulary.means("filler", word)
                || vocabulary.means("ask.PIPELINE", word)
                || word.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
