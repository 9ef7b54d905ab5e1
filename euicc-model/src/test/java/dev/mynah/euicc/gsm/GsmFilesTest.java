package dev.mynah.euicc.gsm;

import static dev.mynah.euicc.Transcript.play;
import static dev.mynah.euicc.Transcript.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.file.FileCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;

class GsmFilesTest {

    private static final String IN_DF_GSM = """
            > A0200001 08 31323334FFFFFFFF
            < 9000
            > A0A40000027F20
            < 9F16
            """;
    private static final String IN_DF_TELECOM = """
            > A0200001 08 31323334FFFFFFFF
            < 9000
            > A0A40000027F10
            < 9F16
            """;

    private final CardPort port = Cards.of(Cards.alpha()
                    .pins(new PinSpec("1234", "12345678", "5678", "87654321", "99999999", true))
                    .userPlmns(List.of("99970")))
            .port(0);

    @Test
    @Conforms(to = "TS 51.011 8.3", by = ReadBinary.class)
    void bytes_are_read_once_the_code_is_shown() {
        play(port, """
                > A0B0000001
                < 9400
                > A0A40000027F20
                < 9F16
                > A0A40000026F07
                < 9F0F
                > A0B0000009
                < 9804
                """);
        play(port, IN_DF_GSM);
        play(port, """
                > A0A40000026F07
                < 9F0F
                > A0B0000009
                < 080910100000000010 9000
                > A0B0000103
                < 091010 9000
                > A0B000000A
                < 6709
                > A0B0000900
                < 9402
                > A0B2010409
                < 9408
                """);
    }

    @Test
    @Conforms(to = "TS 51.011 8.4", by = UpdateBinary.class)
    void what_a_gsm_terminal_writes_a_uiccs_reads() {
        play(port, IN_DF_GSM);
        play(port, """
                > A0A40000026F7E
                < 9F0F
                > A0D60004 05 99F9071234
                < 9000
                > A0D6000A 02 0000
                < 6701
                > A0D6000B 01 00
                < 9402
                > A0A40000026F07
                < 9F0F
                > A0D60000 01 08           # the IMSI is the operator's
                < 9804
                reset
                > 00A4040C 07 A0000000871002
                < 9000
                > 00200001 08 31323334FFFFFFFF
                < 9000
                > 00A4000C 02 6F7E
                < 9000
                > 00B0000405
                < 99F9071234 9000
                """);
    }

    @Test
    @Conforms(to = "TS 51.011 10.3.7", by = GsmServices.class)
    @Conforms(to = "TS 51.011 10.3.1", by = Derivation.class)
    void what_a_gsm_sim_codes_otherwise_is_made_from_the_usims() {
        play(port, IN_DF_GSM);
        play(port, """
                > A0A40000026F38           # services: two bits each
                < 9F0F
                > A0C0000004
                < 0000 000E 9000
                > A0A40000026F38
                < 9F0F
                > A0B000000E
                < F3.. 9000
                > A0A40000026F05           # English
                < 9F0F
                > A0B0000001
                < 01 9000
                > A0A40000026F30           # the networks the user prefers
                < 9F0F
                > A0B0000003
                < 99F907 9000
                > A0A40000026FB7           # 112 and 911
                < 9F0F
                > A0B0000006
                < 11F2FF 19F1FF 9000
                > A0A40000026FAE
                < 9F0F
                > A0B0000001
                < 03 9000
                > A0D60000 01 02
                < 9804
                > A004000000
                < 9804
                """);
    }

    @Test
    void the_broadcast_channels_are_the_gsm_sims_own() {
        play(port, IN_DF_GSM);
        play(port, """
                > A0A40000026F74
                < 9F0F
                > A0D60000 02 0102
                < 9000
                reset
                """);
        play(port, IN_DF_GSM);
        play(port, """
                > A0A40000026F74
                < 9F0F
                > A0B0000003
                < 0102FF 9000
                """);
    }

    @Test
    @Conforms(to = "TS 51.011 8.5", by = ReadRecord.class)
    void records_are_read_by_number_and_one_after_the_other() {
        play(port, IN_DF_TELECOM);
        play(port, """
                > A0A40000026F40
                < 9F0F
                > A0B201041C
                < FFFFFFFFFFFFFFFFFFFFFFFFFFFF 0791 9471000000 10 FFFFFFFF FFFF 9000
                > A0B200041C                # no record is current
                < 9402
                > A0B200021C
                < FFFFFFFFFFFFFFFFFFFFFFFFFFFF 0791.. 9000
                > A0B200041C
                < FFFFFFFFFFFFFFFFFFFFFFFFFFFF 0791.. 9000
                > A0B200021C
                < FFFFFFFFFFFFFFFFFFFFFFFFFFFF FFFF.. 9000
                > A0B200021C
                < 9402
                > A0B200031C
                < FFFFFFFFFFFFFFFFFFFFFFFFFFFF 0791.. 9000
                > A0B203041C
                < 9402
                > A0B201041B
                < 671C
                > A0B201051C
                < 6B00
                > A0B0000001
                < 9408
                """);
    }

    @Test
    @Conforms(to = "TS 51.011 8.6", by = UpdateRecord.class)
    void records_are_updated() {
        play(port, IN_DF_TELECOM);
        play(port, """
                > A0A40000026F40
                < 9F0F
                > A0DC0204 1C 41FFFFFFFFFFFFFFFFFFFFFFFFFF 0281 21 FFFFFFFFFFFFFFFFFF FFFF
                < 9000
                > A0B202041C
                < 41FFFFFFFFFFFFFFFFFFFFFFFFFF 0281 21.. 9000
                > A0DC0204 01 41
                < 671C
                > A0DC0304 1C 41FFFFFFFFFFFFFFFFFFFFFFFFFF 0281 21 FFFFFFFFFFFFFFFFFF FFFF
                < 9402
                """);
    }

    @Test
    @Conforms(to = "TS 51.011 8.7", by = Seek.class)
    void records_are_sought_by_what_they_contain() {
        play(port, IN_DF_TELECOM);
        play(port, """
                > A0A40000026F40
                < 9F0F
                > A0A20000 02 9471
                < 9000
                > A0B200041C
                < FFFFFFFFFFFFFFFFFFFFFFFFFFFF 0791.. 9000
                > A0A20011 01 FF            # from the end
                < 9F01
                > A0C0000001
                < 02 9000
                > A0A20013 01 91            # back from there
                < 9F01
                > A0C0000001
                < 01 9000
                > A0A20002 02 9471          # on from there
                < 9404
                > A0A20004 01 FF
                < 6B00
                > A0A20020 01 FF
                < 6B00
                > A0A2000000
                < 6700
                """);
    }

    @Test
    @Conforms(to = "TS 51.011 8.8", by = Increase.class)
    void the_call_meter_counts_up_to_its_maximum() {
        CardPort metered =
                Cards.of(Cards.alpha().file("EF.ACM", "FFFF00", "000000")).port(0);
        play(metered, """
                > A0A40000027F20
                < 9F16
                > A0A40000026F39
                < 9F0F
                > A0C000000F
                < 0000 0006 6F39 04 40 11 10 44 01 02 03 03 9000
                > A0320000 03 000012
                < 9F06
                > A0C0000006
                < FFFF12 000012 9000
                > A0B2010403
                < FFFF12 9000
                > A0B2020403
                < FFFF00 9000
                > A0320000 03 0000EE
                < 9850
                > A0B2010403
                < FFFF12 9000
                > A0DC0003 03 000001          # a cyclic file grows at its beginning only
                < 9000
                > A0B2020403
                < FFFF12 9000
                > A0DC0104 03 000001
                < 6B00
                > A0320000 02 0001
                < 6703
                > A0A20000 01 FF
                < 9408
                """);
    }

    @Test
    @Conforms(to = "TS 51.011 8.14", by = Invalidate.class)
    @Conforms(to = "TS 51.011 8.15", by = Rehabilitate.class)
    void only_the_operator_invalidates_a_file() {
        play(port, IN_DF_GSM);
        play(port, """
                > A0A40000026F07
                < 9F0F
                > A004000000
                < 9804
                > A044000000
                < 9804
                """);
    }

    /** The operator rewrites the rule of EF.LOCI: who shows PIN1 may do all. */
    @Test
    @Conforms(to = "TS 51.011 8.14", by = Invalidate.class)
    @Conforms(to = "TS 51.011 8.15", by = Rehabilitate.class)
    void who_may_invalidates_a_file_and_rehabilitates_it() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 0020000A 08 3939393939393939
                < 9000
                > 00A4000C 02 6F06
                < 9000
                """);
        int length = Integer.parseInt(send(port, "00B2050400").substring(2), 16);
        String rule = "80011BA406830101950108";
        play(
                port,
                "> 00DC0504 %02X %s\n< 9000\nreset".formatted(length, rule + "FF".repeat(length - rule.length() / 2)));
        play(port, IN_DF_GSM);
        play(port, """
                > A0A40000026F7E
                < 9F0F
                > A044000000
                < 9810
                > A004000000
                < 9000
                > A0B000000B
                < 9810
                > A0D60000 01 00
                < 9810
                > A004000000
                < 9810
                > A0A40000026F7E
                < 9F0F
                > A0C000000F
                < 0000 000B 6F7E 04 00 11 F0 11 00 02 00 00 9000
                > A044000000
                < 9000
                > A0B000000B
                < .. 9000
                > A044000001
                < 9810
                > A0040100
                < 6B00
                """);
    }

    @Test
    void every_row_names_a_file_the_uicc_can_have() {
        assertThat(GsmFileCatalogue.ROWS).allSatisfy(row -> {
            String path = row.derivation().isEmpty()
                    ? row.file()
                    : Derivation.valueOf(row.derivation()).source();
            if (!path.isEmpty()) {
                assertThat(FileCatalogue.standard().find(path)).as(path).isPresent();
            }
        });
    }
}
