package io.wonce.domain.reading;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ReadingModelTest {
    @Test
    void a_model_made_for_other_outcomes_is_refused() throws IOException {
        byte[] model = packed("form 2, kinds [NONE, WIN], milestones []");

        assertThatThrownBy(() -> ReadingModel.read(new ByteArrayInputStream(model)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("kinds [NONE, WIN]")
                .hasMessageContaining("-Ptrain");
    }

    private static byte[] packed(String madeFor) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeUTF(madeFor);
        }
        return Base64.getMimeEncoder().encode(bytes.toByteArray());
    }
}
