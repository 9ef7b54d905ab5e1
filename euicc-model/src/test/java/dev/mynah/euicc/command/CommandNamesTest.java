package dev.mynah.euicc.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.DocsPage;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandNamesTest {

    @ParameterizedTest
    @CsvSource({
        "00A40004026F07, SELECT EF.IMSI",
        "00A40004022FE2, SELECT EF.ICCID",
        "00A40004023F00, SELECT MF",
        "00A40804047FFF6F7B, SELECT ADF/EF.FPLMN",
        "00A4080406 7F105F3A4F30, SELECT DF.TELECOM/DF.PHONEBOOK/EF.PBR",
        "00A4040007A0000000871002, SELECT ADF.USIM",
        "01A4040010A0000005591010FFFFFFFF8900000100, SELECT ISD-R on channel 1",
        "00A4040005D276000124, SELECT D276000124",
        "00A40004026FFF, SELECT 6FFF",
        "0020000108313233343536FFFF, VERIFY PIN1",
        "002C00811031323334353637383132333435363738, UNBLOCK PIN2",
        "00B0870009, READ BINARY SFI 07",
        "00B0000009, READ BINARY",
        "00B202041C, READ RECORD 2",
        "00B2010C04, READ RECORD SFI 01 record 1",
        "0070000001, MANAGE CHANNEL open",
        "00708003, MANAGE CHANNEL close 3",
        "C0E2910003BF3E00, STORE DATA on channel 4",
        "00E40000026FAD, DELETE FILE EF.AD",
        "00040800047FFF6FAD, DEACTIVATE FILE ADF/EF.AD",
        "80CB0080018000, RETRIEVE DATA tag 80",
        "80DB0095DF5F0101, 'no command, 8 bytes'",
        "80DB009504DF5F0101, SET DATA tag DF5F",
        "80DB0000020102, SET DATA next block",
        "80CA000000, INS CA",
        "00, 'no command, 1 bytes'",
        "0088008111 10 00000000000000000000000000000000, AUTHENTICATE 3G"
    })
    void a_command_is_called_by_its_name(String command, String name) {
        assertThat(CommandNames.of(HexFormat.of().parseHex(command.replace(" ", ""))))
                .isEqualTo(name);
    }

    @Test
    void the_page_in_docs_is_the_table() throws IOException {
        DocsPage.isCurrent("card-commands.md", CommandsPage.of(CommandTable.ROWS));
    }
}
