package io.wonce.app.command;

import io.wonce.app.AskPipeline;
import io.wonce.domain.outgoing.Answer;
import io.wonce.domain.outgoing.Verb;

/** {@code /deal pipeline}. */
final class PipelineCommand implements Command {
    private final AskPipeline pipeline;

    PipelineCommand(AskPipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Verb verb() {
        return Verb.PIPELINE;
    }

    @Override
    public Answer answer(Asked asked) {
        return pipeline.ask(asked.organisation());
    }
}
