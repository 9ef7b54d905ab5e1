package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.testbed.subscribers.Column;
import dev.mynah.testbed.subscribers.OsmoHlrReader;
import dev.mynah.testbed.subscribers.OsmoHlrWriter;
import dev.mynah.testbed.subscribers.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The database of Osmocom's HLR: it reads what we wrote, we read what it wrote. */
@ResourceLock(OsmoHlr.PORTS)
@Timeout(Patience.OF_A_TEST)
class OsmoHlrSubscribersTest {
    private static final String K = "000102030405060708090A0B0C0D0E0F";
    private static final String OPC = "101112131415161718191A1B1C1D1E1F";
    private static final Row UMTS = new Row(
            1,
            Map.of(
                    Column.IMSI, "001010000000001",
                    Column.MSISDN, "15550100001",
                    Column.ALGORITHM, "milenage",
                    Column.K, K,
                    Column.OPC, OPC,
                    Column.SQN, "000000001234",
                    Column.PACKETS, "no"));
    private static final Row GSM = new Row(
            2,
            Map.of(
                    Column.IMSI, "001010000000002",
                    Column.ALGORITHM, "comp128v3",
                    Column.K, K));

    @TempDir
    Path directory;

    @Test
    void osmo_hlr_serves_the_subscribers_written_for_it() throws Exception {
        OsmoHlrWriter.write(directory.resolve("hlr.db"), List.of(UMTS, GSM), true);
        try (OsmoHlr hlr = OsmoHlr.start(directory, Own.loopback(75))) {
            assertThat(hlr.all("001010000000001"))
                    .contains("msisdn\t15550100001", "nam_cs\t1", "nam_ps\t0")
                    .contains(
                            "aud3g.algo\tMILENAGE",
                            "aud3g.k\t" + K.toLowerCase(Locale.ROOT),
                            "aud3g.opc\t" + OPC.toLowerCase(Locale.ROOT))
                    .contains("aud3g.ind_bitlen\t5", "aud3g.sqn\t4660");
            assertThat(hlr.all("001010000000002"))
                    .contains("aud2g.algo\tCOMP128v3", "aud2g.ki\t" + K.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void subscribers_go_into_a_database_of_its_own_tool_and_come_back_from_a_running_hlr() throws Exception {
        Path database = directory.resolve("hlr.db");
        Process tool = new ProcessBuilder(
                        Peer.require("osmo-hlr-db-tool", "osmo-hlr"), "-l", database.toString(), "create")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(tool.waitFor(Patience.SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(OsmoHlrReader.read(database).rows()).isEmpty();
        OsmoHlrWriter.write(database, List.of(UMTS), true);
        try (OsmoHlr hlr = OsmoHlr.start(directory, Own.loopback(75))) {
            hlr.create("001010000000003", "15550100003", K, OPC);
            List<Row> rows = OsmoHlrReader.read(database).rows();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0)).isEqualTo(UMTS);
            assertThat(rows.get(1).texts())
                    .containsEntry(Column.IMSI, "001010000000003")
                    .containsEntry(Column.MSISDN, "15550100003")
                    .containsEntry(Column.ALGORITHM, "milenage")
                    .containsEntry(Column.SQN, "000000000000");
            assertThat(rows.get(1).texts().get(Column.OPC)).isEqualToIgnoringCase(OPC);
        }
    }
}
