package dev.mynah.network.air.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme.Alphabet;
import dev.mynah.network.air.text.NationalLanguage;
import dev.mynah.network.air.text.SevenBitText;
import dev.mynah.network.conformance.Conforms;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserDataTest {

    private static UserData again(UserData data, DataCodingScheme coding) {
        OctetWriter out = new OctetWriter();
        data.write(out);
        return out.toOctets()
                .decode(in -> UserData.read(!data.header().isEmpty(), coding, in))
                .orElseThrow();
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.3.24", by = UserData.class)
    void text_behind_a_header_begins_at_a_septet_boundary() {
        UserData data = new UserData(
                UserDataHeader.of(new Concatenation(0x42, 2, 1, false).element()),
                Alphabet.GSM_7_BIT,
                Octets.of((byte) 'A', (byte) 'B'));
        OctetWriter out = new OctetWriter();
        data.write(out);
        // 6 octets of header are 48 bits; one fill bit makes 49, seven septets.
        assertThat(out.toOctets()).hasToString("09" + "050003420201" + "8242");
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.3.24.15", by = UserDataHeader.class)
    void the_header_names_the_languages_of_both_tables() {
        UserDataHeader turkish = UserDataHeader.of(
                HeaderElement.of(HeaderElement.NATIONAL_LOCKING_SHIFT, 1),
                HeaderElement.of(HeaderElement.NATIONAL_SINGLE_SHIFT, 3));
        byte[] codes = SevenBitText.encode("ığ Õ", NationalLanguage.TURKISH, NationalLanguage.PORTUGUESE)
                .orElseThrow();
        UserData data = new UserData(turkish, Alphabet.GSM_7_BIT, Octets.of(codes));
        assertThat(again(data, DataCodingScheme.DEFAULT).text()).contains("ığ Õ");
    }

    @Test
    @Conforms(to = "TS 23.038 6.2.1.2.3", by = UserData.class)
    void a_language_nobody_knows_leaves_the_default_tables() {
        UserDataHeader unknown = UserDataHeader.of(HeaderElement.of(HeaderElement.NATIONAL_LOCKING_SHIFT, 0x7E));
        assertThat(unknown.lockingShift()).isEqualTo(NationalLanguage.DEFAULT);
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.3.24.1", by = MessageParts.class)
    void a_long_text_is_split_where_no_character_breaks() {
        String text = "a".repeat(152) + "€" + "b".repeat(400);
        List<UserData> parts = MessageParts.of(text, 0x1FF);
        assertThat(parts).hasSize(4);
        assertThat(parts.get(0).codes().length()).isEqualTo(152);
        assertThat(parts.get(1).header().concatenation()).contains(new Concatenation(0xFF, 4, 2, false));
        assertThat(parts.stream().map(it -> it.text().orElseThrow()).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void a_pair_of_surrogates_stays_together() {
        String text = "ж".repeat(66) + "😀" + "ж".repeat(10);
        List<UserData> parts = MessageParts.of(text, 1);
        assertThat(parts.get(0).text()).contains("ж".repeat(66));
        assertThat(parts.get(1).text()).contains("😀" + "ж".repeat(10));
    }

    @Test
    void a_text_that_fits_is_one_message_without_a_header() {
        assertThat(MessageParts.of("x".repeat(160), 1)).hasSize(1);
        assertThat(MessageParts.of("ж".repeat(70), 1)).hasSize(1);
        assertThat(MessageParts.of("x".repeat(161), 1)).hasSize(2);
        assertThat(MessageParts.of("ж".repeat(71), 1)).hasSize(2);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> MessageParts.of("x".repeat(153 * 255 + 1), 1));
    }

    /** TS 23.038 4. */
    @ParameterizedTest
    @CsvSource({
        "00, GSM_7_BIT, ,                   false",
        "04, OCTETS,    ,                   false",
        "08, UCS2,      ,                   false",
        "0C, GSM_7_BIT, ,                   false",
        "10, GSM_7_BIT, IMMEDIATE_DISPLAY,  false",
        "1A, UCS2,      CARD,               false",
        "20, GSM_7_BIT, ,                   true",
        "51, GSM_7_BIT, TERMINAL,           false",
        "80, GSM_7_BIT, ,                   false",
        "C8, GSM_7_BIT, ,                   false",
        "E0, UCS2,      ,                   false",
        "F6, OCTETS,    CARD,               false",
        "F3, GSM_7_BIT, TERMINAL_EQUIPMENT, false"
    })
    void a_coding_scheme_says_alphabet_and_class(
            String octet, Alphabet alphabet, MessageClass messageClass, boolean compressed) {
        DataCodingScheme coding = new DataCodingScheme(Integer.parseInt(octet, 16));
        assertThat(coding.alphabet()).isEqualTo(alphabet);
        assertThat(coding.messageClass().orElse(null)).isEqualTo(messageClass);
        assertThat(coding.compressed()).isEqualTo(compressed);
    }

    @Test
    @Conforms(to = "TS 23.038 4", by = DataCodingScheme.class)
    void a_waiting_indicator_says_what_waits_and_whether_the_message_is_kept() {
        DataCodingScheme on = new DataCodingScheme(0xC8);
        assertThat(on.waiting()).contains(DataCodingScheme.Waiting.VOICEMAIL);
        assertThat(on.indicatorActive()).isTrue();
        assertThat(on.discarded()).isTrue();
        DataCodingScheme off = new DataCodingScheme(0xD2);
        assertThat(off.waiting()).contains(DataCodingScheme.Waiting.ELECTRONIC_MAIL);
        assertThat(off.indicatorActive()).isFalse();
        assertThat(off.discarded()).isFalse();
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.3.12.1", by = ValidityPeriod.class)
    void a_validity_is_the_first_step_of_the_scale_that_is_long_enough() {
        assertThat(ValidityPeriod.Relative.atLeast(Duration.ofHours(24)).value())
                .isEqualTo(167);
        assertThat(ValidityPeriod.Relative.atLeast(Duration.ofMinutes(6)).value())
                .isEqualTo(1);
        assertThat(ValidityPeriod.Relative.atLeast(Duration.ofDays(10_000)).value())
                .isEqualTo(255);
        assertThat(new ValidityPeriod.Relative(255).duration()).hasDays(63 * 7);
    }
}
