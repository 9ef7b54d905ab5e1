package dev.mynah.testbed.subscribers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Subscribers in a database of osmo-hlr. That osmo-hlr itself agrees is proven beside the other peers. */
class OsmoHlrDatabaseTest {
    private static final String K = "00112233445566778899AABBCCDDEEFF";
    private static final String OPC = "63BFA50EE6523365FF14C1F45F88737D";

    private static final List<Row> ROWS = List.of(
            new Row(
                    1,
                    Map.of(
                            Column.IMSI, "001010000000001",
                            Column.MSISDN, "15550100001",
                            Column.MORE_NUMBERS, "15550100002 15550100003",
                            Column.APNS, "internet ims",
                            Column.ALGORITHM, "milenage",
                            Column.K, K,
                            Column.OPC, OPC,
                            Column.SQN, "16F3B3F70FC2",
                            Column.IND_BITS, "8")),
            new Row(
                    2,
                    Map.of(
                            Column.IMSI, "001010000000002",
                            Column.CIRCUITS, "no",
                            Column.ALGORITHM, "comp128v2",
                            Column.K, K)),
            new Row(
                    3,
                    Map.of(
                            Column.IMSI, "001010000000003",
                            Column.PACKETS, "no",
                            Column.ALGORITHM, "test",
                            Column.K, K,
                            Column.SQN, "000000000000")));

    @TempDir
    Path directory;

    @Test
    void what_is_written_reads_back_and_replaces_what_was() throws Exception {
        Path file = directory.resolve("hlr.db");
        assertThat(OsmoHlrWriter.write(file, ROWS, true)).isEmpty();
        assertThat(OsmoHlrReader.recognises(file)).isTrue();
        assertThat(OsmoHlrReader.read(file).rows()).isEqualTo(ROWS);
        assertThat(OsmoHlrWriter.write(file, ROWS, true)).isEmpty();
        assertThat(OsmoHlrReader.read(file).rows()).isEqualTo(ROWS);
    }

    @Test
    void keys_are_written_when_asked_for() throws Exception {
        Path file = directory.resolve("hlr.db");
        OsmoHlrWriter.write(file, ROWS, false);
        assertThat(OsmoHlrReader.read(file).rows())
                .hasSize(3)
                .allSatisfy(row ->
                        assertThat(row.texts()).doesNotContainKeys(Column.K, Column.OPC, Column.ALGORITHM, Column.SQN));
    }

    @Test
    void what_osmo_hlr_has_no_place_for_is_told() throws Exception {
        Path file = directory.resolve("hlr.db");
        assertThat(OsmoHlrWriter.write(
                        file,
                        List.of(
                                ROWS.get(0),
                                new Row(2, Map.of(Column.IMSI, "001010000000004", Column.MSISDN, "+15550100001")),
                                new Row(
                                        3,
                                        Map.of(Column.IMSI, "001010000000005", Column.ALGORITHM, "tuak", Column.K, K))),
                        true))
                .containsExactly(
                        "001010000000004: osmo-hlr gives a number to one subscriber, 15550100001 is another's already",
                        "001010000000004: osmo-hlr has no milenage, the key is left out",
                        "001010000000005: osmo-hlr has no tuak, the key is left out");
        assertThat(OsmoHlrReader.read(file).rows()).hasSize(3);
    }

    @Test
    void a_broken_database_is_refused() throws Exception {
        Path file = directory.resolve("hlr.db");
        OsmoHlrWriter.write(file, ROWS, true);
        byte[] good = Files.readAllBytes(file);
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            byte[] bad = good.clone();
            for (int j = 0; j < 40; j++) {
                bad[16 + random.nextInt(bad.length - 16)] = (byte) random.nextInt();
            }
            Files.write(file, bad);
            try {
                OsmoHlrReader.read(file);
            } catch (IOException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
        Files.write(file, good);
        Path other = directory.resolve("other.db");
        Files.write(other, java.util.Arrays.copyOf(good, 50));
        assertThatThrownBy(() -> OsmoHlrReader.read(other)).isInstanceOf(IOException.class);
    }
}
