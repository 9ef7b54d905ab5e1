package dev.mynah.euicc.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectIdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "2.999.10, 88370a",
        "2.23.146.1.2.1.4, 67811201020104",
        "1.2.840.10045.4.3.2, 2a8648ce3d040302",
        "2.5.29.17, 551d11",
        "0.0, 00",
        "1.39, 4f",
        "2.0, 50"
    })
    void text_and_bytes_say_the_same(String text, String hex) {
        ObjectIdentifier oid = new ObjectIdentifier(text);
        assertThat(oid.toBytes()).isEqualTo(HexFormat.of().parseHex(hex));
        assertThat(ObjectIdentifier.parse(oid.toBytes())).contains(oid);
    }

    @ParameterizedTest
    @CsvSource({"''", "88", "8001", "2a80", "2affffffffffffffffff7f"})
    void what_is_cut_padded_or_endless_is_none(String hex) {
        assertThat(ObjectIdentifier.parse(HexFormat.of().parseHex(hex))).isEmpty();
    }

    @Test
    void text_is_checked() {
        assertThatThrownBy(() -> new ObjectIdentifier("2")).hasMessageContaining("oid");
        assertThatThrownBy(() -> new ObjectIdentifier("2.x")).hasMessageContaining("oid");
    }
}
