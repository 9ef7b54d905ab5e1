package dev.mynah.hal.service.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.radio.sim.IccIo;
import dev.mynah.hal.radio.sim.IccIoResult;
import org.junit.jupiter.api.Test;

/** Files as Android's IccFileHandler reads and writes them. */
class FilesTest {
    private static final String USIM = "3F007FFF";

    private final SimHosts hosts = SimHosts.of();

    private IccIoResult io(int command, int file, String path, int p1, int p2, int p3, String data) {
        return io(new IccIo(command, file, path, p1, p2, p3, data, "", ""));
    }

    private IccIoResult io(IccIo io) {
        hosts.sim().iccIoForApp(1, io);
        IccIoResult result = hosts.first.last("iccIoForAppResponse", IccIoResult.class);
        hosts.told();
        return result;
    }

    @Test
    void a_transparent_file_is_described_as_ts_51_011_does_and_read() {
        IccIoResult described = io(0xC0, 0x2FE2, "3F00", 0, 0, 15, "");
        assertThat(described.simResponse()).isEqualTo("0000000A2FE2040000000001020000");
        assertThat(io(0xB0, 0x2FE2, "3F00", 0, 0, 10, "").simResponse()).isEqualTo("989400010000000010F7");
    }

    @Test
    void a_linear_fixed_file_is_described_and_read_by_records() {
        IccIoResult described = io(0xC0, 0x6F3B, USIM, 0, 0, 15, "");
        assertThat(described.simResponse()).isEqualTo("000001186F3B04000000000102011C");
        assertThat(io(0xB2, 0x6F3B, USIM, 1, 4, 0x1C, "").simResponse()).isEqualTo("FF".repeat(0x1C));
    }

    @Test
    void a_directory_is_none_that_could_be_read() {
        assertThat(io(0xC0, 0x7FFF, "3F00", 0, 0, 15, "").simResponse().substring(12, 14))
                .isEqualTo("02");
    }

    @Test
    void a_file_that_is_not_there_says_so_in_the_status_word() {
        IccIoResult result = io(0xC0, 0x6F11, USIM, 0, 0, 15, "");
        assertThat(result).hasToString("IccIoResult[6A82]");
        assertThat(result.simResponse()).isEmpty();
    }

    @Test
    void a_file_that_asks_for_pin2_is_written_with_it() {
        String record = "4D" + "FF".repeat(13) + "0381214365" + "FF".repeat(9);
        assertThat(io(0xDC, 0x6F3B, USIM, 1, 4, 0x1C, record)).hasToString("IccIoResult[6982]");
        hosts.sim().iccIoForApp(2, new IccIo(0xDC, 0x6F3B, USIM, 1, 4, 0x1C, record, "0000", ""));
        assertThat(hosts.told()).containsExactly("iccIoForAppResponse 2 PASSWORD_INCORRECT IccIoResult[0000]");
        assertThat(io(new IccIo(0xDC, 0x6F3B, USIM, 1, 4, 0x1C, record, "1234", "")))
                .hasToString("IccIoResult[9000]");
        assertThat(io(0xB2, 0x6F3B, USIM, 1, 4, 0x1C, "").simResponse()).isEqualTo(record);
    }

    @Test
    void files_of_the_isim_are_found_by_its_name() {
        String isim = hosts.status().applications().get(1).aidPtr();
        IccIoResult described = io(new IccIo(0xC0, 0x6F02, USIM, 0, 0, 15, "", "", isim));
        assertThat(described.simResponse()).startsWith("0000").contains("6F02");
        IccIoResult read = io(new IccIo(0xB0, 0x6F02, USIM, 0, 0, 10, "", "", isim));
        assertThat(read.sw1()).isEqualTo(0x90);
        assertThat(io(0xC0, 0x6F02, USIM, 0, 0, 15, "")).hasToString("IccIoResult[6A82]");
        hosts.sim().iccIoForApp(3, new IccIo(0xC0, 0x6F02, USIM, 0, 0, 15, "", "", "A0000000999999"));
        assertThat(hosts.told()).containsExactly("iccIoForAppResponse 3 NO_SUCH_ELEMENT IccIoResult[0000]");
    }

    @Test
    void the_imsi_is_the_usims() {
        String usim = hosts.status().applications().get(0).aidPtr();
        String isim = hosts.status().applications().get(1).aidPtr();
        hosts.sim().getImsiForApp(1, usim);
        hosts.sim().getImsiForApp(2, isim);
        hosts.sim().getImsiForApp(3, "no digits");
        assertThat(hosts.told())
                .containsExactly(
                        "getImsiForAppResponse 1 NONE 001010000000001",
                        "getImsiForAppResponse 2 INVALID_ARGUMENTS",
                        "getImsiForAppResponse 3 INVALID_ARGUMENTS");
    }

    @Test
    void what_makes_no_sense_is_refused() {
        for (IccIo wrong : new IccIo[] {
            new IccIo(0xB0, 0x12FE2, "3F00", 0, 0, 10, "", "", ""),
            new IccIo(0xB0, 0x2FE2, "3F0", 0, 0, 10, "", "", ""),
            new IccIo(0xB0, 0x2FE2, "3F00", -1, 0, 10, "", "", ""),
            new IccIo(0xB0, 0x2FE2, "3F00", 0, 0, 256, "", "", ""),
            new IccIo(0xD6, 0x2FE2, "3F00", 0, 0, 10, "", "", ""),
            new IccIo(0xD6, 0x2FE2, "3F00", 0, 0, 10, "00".repeat(300), "", ""),
        }) {
            hosts.sim().iccIoForApp(1, wrong);
            assertThat(hosts.told()).containsExactly("iccIoForAppResponse 1 INVALID_ARGUMENTS IccIoResult[0000]");
        }
        hosts.sim().iccIoForApp(1, new IccIo(-7, 0x2FE2, "3F00", 0, 0, 10, "", "", ""));
        assertThat(hosts.told()).containsExactly("iccIoForAppResponse 1 REQUEST_NOT_SUPPORTED IccIoResult[0000]");
    }
}
