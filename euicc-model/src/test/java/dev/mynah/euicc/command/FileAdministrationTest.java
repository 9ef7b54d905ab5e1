package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;
import static dev.mynah.euicc.Transcript.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Uicc;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 222 6.3", by = CreateFile.class)
@Conforms(to = "TS 102 222 6.4", by = DeleteFile.class)
@Conforms(to = "TS 102 222 6.10", by = ResizeFile.class)
class FileAdministrationTest {

    private static final String ADM = "> 0020000A 08 3132333435363738\n< 9000\n";

    private final CardMemory memory = CardMemory.inRam();
    private CardPort port = Uicc.of(Cards.alpha().build(), memory).port();

    @BeforeEach
    void in_the_usim() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                """);
    }

    /** As after a loss of power. */
    private void again() {
        port = Uicc.of(Cards.alpha().build(), memory).port();
        in_the_usim();
    }

    @Test
    void a_transparent_file_is_created_selected_and_still_there_after_a_loss_of_power() {
        play(port, ADM + """
                > 00E00000 1D 621B 82024121 83026F50 8A0105 8B036F0605 80020008 8800 A503C10100
                < 6A89                       # EF.CBMIR
                > 00E00000 1D 621B 82024121 83026FE9 8A0105 8B036F0605 80020008 8800 A503C10100
                < 9000
                > 00B0000008                 # it is the current file, filled with its pattern
                < 0000000000000000 9000
                > 00D60002 02 CAFE
                < 9000
                > 00A40004 02 6FE9 00
                < 6216 82024121 83026FE9 8A0105 8B036F0605 80020008 8800 9000
                """);
        again();
        play(port, """
                > 00A4000C 02 6FE9
                < 9000
                > 00B0000008
                < 0000CAFE00000000 9000
                """);
    }

    @Test
    void a_file_with_records_is_created_with_a_repeated_pattern() {
        play(port, ADM + """
                > 00E00000 21 621F 82044221 0004 83026FE8 8A0105 8B036F0605 8002000C 8801F8 A504C2021234
                < 9000                       # short identifier 1F means none

                > 00B2030404
                < 12341234 9000
                > 00B2040404
                < 6A83
                """);
    }

    @Test
    void a_short_identifier_is_the_lowest_bits_unless_something_is_said() {
        play(port, ADM + """
                > 00E00000 16 6214 82024121 83026FF5 8A0105 8B036F0605 80020001
                < 9000
                > 00A4000C 02 6F07
                < 9000
                > 00B0950001                 # 6FF5: SFI 15
                < FF 9000
                """);
    }

    @Test
    void a_directory_is_created_with_files_in_it_and_deleted_with_them() {
        play(port, ADM + """
                > 00E00000 14 6212 82027821 83025F77 8A0105 8B036F060E C600
                < 9000
                > 00E00000 16 6214 82024121 83024F01 8A0105 8B036F0605 80020004
                < 9000
                > 00D60000 04 01020304
                < 9000
                > 00E00000 14 6212 82027821 83025F78 8A0105 8B036F060E C600   # beside the file, in 5F77
                < 9000
                """);
        again();
        play(port, ADM + """
                > 00A4080C 06 7FFF5F774F01
                < 9000
                > 00B0000004
                < 01020304 9000
                > 00A4080C 06 7FFF5F775F78
                < 9000
                > 00A4000C 02 7FFF
                < 9000
                > 00E40000 02 5F77
                < 9000
                > 00A4080C 06 7FFF5F774F01
                < 6A82
                > 00A40304 00                # its parent is one up: the application was the current directory
                < ..83023F00.. 9000
                """);
        again();
        play(port, """
                > 00A4000C 02 5F77
                < 6A82
                """);
    }

    @Test
    void a_file_of_the_profile_is_deleted_for_good_and_may_be_created_anew() {
        play(port, ADM + """
                > 00E40000 02 6FAD
                < 9000
                > 00A4000C 02 6FAD
                < 6A82
                > 00B0830004                 # nor by its short identifier
                < 6A82
                """);
        again();
        play(port, ADM + """
                > 00A4000C 02 6FAD
                < 6A82
                > 00E00000 19 6217 82024121 83026FAD 8A0105 8B036F060A 80020004 880118
                < 9000
                """);
        again();
        play(port, ADM + """
                > 00B0830004
                < FFFFFFFF 9000
                > 00E40000 02 6FAD
                < 9000
                """);
        again();
        play(port, """
                > 00B0830004
                < 6A82
                """);
    }

    @Test
    void an_application_is_created_and_selected_by_its_name() {
        play(port, ADM + """
                > 00A4000C 02 3F00
                < 9000
                > 00E00000 20 621E 82027821 8410A0000000871002FFFFFFFF8999999999 8A0105 8B032F060E
                < 9000
                > 00E00000 20 621E 82027821 8410A0000000871002FFFFFFFF8999999999 8A0105 8B032F060E
                < 6A80                       # not in an application
                > 00A4000C 02 3F00
                < 9000
                > 00E00000 20 621E 82027821 8410A0000000871002FFFFFFFF8999999999 8A0105 8B032F060E
                < 6A8A
                """);
        again();
        play(port, """
                > 00A40404 10 A0000000871002FFFFFFFF8999999999 00
                < 62.. 8410A0000000871002FFFFFFFF8999999999.. 9000
                """);
    }

    @Test
    void nobody_creates_or_deletes_without_the_administrative_code() {
        play(port, """
                > 00E00000 16 6214 82024121 83026FE9 8A0105 8B036F0605 80020008
                < 6982
                > 00E40000 02 6FAD
                < 6982
                > 80D40000 0A 6208 83026FAD 80020005
                < 6982
                """);
    }

    @Test
    void a_file_that_another_channel_has_selected_stays() {
        play(port, ADM + """
                > 0070000001
                < 01 9000
                > 01A4040C 07 A0000000871002
                < 9000
                > 01A4000C 02 6FAD
                < 9000
                > 00E40000 02 6FAD
                < 6985
                > 01A4000C 02 6F07
                < 9000
                > 00E40000 02 6FAD
                < 9000
                """);
    }

    @Test
    void a_file_grows_and_shrinks_at_its_end() {
        play(port, ADM + """
                > 80D40000 0A 6208 83026FAD 80020006
                < 9000
                > 00A4000C 02 6FAD
                < 9000
                > 00B0000006
                < 00000002FFFF 9000
                > 80D40000 0A 6208 83026FAD 80020003
                < 9000
                """);
        again();
        play(port, ADM + """
                > 00A40004 02 6FAD 00
                < ..80020003.. 9000
                > 00B0000003
                < 000000 9000
                > 80D40000 0A 6208 83026FB7 80020009     # EF.ECC has records of 4
                < 6A80
                > 80D40000 0A 6208 83026FB7 8002000C
                < 9000
                > 00A4000C 02 6FB7
                < 9000
                > 00B2030404
                < FFFFFFFF 9000
                > 80D40000 0A 6208 83026FFF 80020009
                < 6A82
                > 80D40000 0A 6208 83025FC0 80020009     # a directory
                < 6A81
                """);
    }

    @Test
    void parameters_that_make_no_sense_are_refused() {
        play(port, ADM + """
                > 00E00100 16 6214 82024121 83026FE9 8A0105 8B036F0605 80020008
                < 6A86
                > 00E00000
                < 6700
                > 00E00000 02 FFFF
                < 6A80
                > 00E00000 12 6210 82024121 83026FE9 8A0105 8B036F0605        # no size
                < 6A80
                > 00E00000 16 6214 82024121 83023F00 8A0105 8B036F0605 80020008
                < 6A80
                > 00E00000 16 6214 82024121 83026FE9 8A0100 8B036F0605 80020008
                < 6A80
                > 00E00000 11 620F 82024121 83026FE9 8A0105 80020008          # no access rule
                < 6A80
                > 00E00000 18 6216 82044221 0005 83026FE9 8A0105 8B036F0605 80020008
                < 6A80
                > 00E40000 02 3F00
                < 6985
                > 00E40000 02 6FEF
                < 6A82
                > 80D40000 0A 6208 83026FAD 81020005
                < 9000
                > 80D40200 0A 6208 83026FAD 80020005
                < 6A86
                """);
    }

    @Test
    void a_card_that_is_full_says_so() {
        play(port, ADM);
        String answer = "9000";
        int created = 0;
        for (; answer.equals("9000") && created < 64; created++) {
            play(port, "> 00A4000C027FFF\n< 9000\n");
            answer = send(
                    port, "00E00000 16 6214 82024121 8302%04X 8A0105 8B036F0605 8002FFFF".formatted(0x4E00 + created));
        }
        assertThat(answer).isEqualTo("6A84");
        assertThat(created).isBetween(14, 17);
        play(port, """
                > 80D40000 0A 6208 83026FAD 8002FFFF
                < 6A84
                > 00E40000 02 4E00
                < 9000
                > 80D40000 0A 6208 83026FAD 8002FFFF
                < 9000
                """);
    }
}
