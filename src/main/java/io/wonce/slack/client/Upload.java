package io.wonce.slack.client;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import io.wonce.app.port.Delivery;
import io.wonce.words.Drawing;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings pictures to Slack, into no channel: a message shows them later. One that gets lost on the way is seen by nobody. */
final class Upload {
    private static final Logger LOG = LoggerFactory.getLogger(Upload.class);

    private final MethodsClient client;

    Upload(MethodsClient client) {
        this.client = client;
    }

    /** Slack's id of the file; empty where Slack did not take it. */
    Optional<String> of(byte[] png, Drawing drawing, Delivery delivery) {
        try {
            var response = client.filesUploadV2(
                    file -> file.fileData(png).filename("wonce.png").title(drawing.title()));
            return Optional.of(response.getFile().getId());
        } catch (SlackFilesUploadV2Exception refused) {
            return without(delivery, reason(refused));
        } catch (IOException | SlackApiException failure) {
            return without(delivery, failure.getClass().getSimpleName());
        }
    }

    private static Optional<String> without(Delivery delivery, String reason) {
        LOG.warn("delivery {} goes without its picture: {}", delivery.id().value(), reason);
        return Optional.empty();
    }

    private static String reason(SlackFilesUploadV2Exception refused) {
        return Stream.concat(refused.getGetURLResponses().stream(), Stream.ofNullable(refused.getCompleteResponse()))
                .filter(response -> !response.isOk())
                .map(response -> response.getError())
                .findFirst()
                .orElse("the upload was not taken");
    }
}
