package dev.mynah.testbed.subscribers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/** Reads the subscribers of a database of osmo-hlr. */
public final class OsmoHlrReader {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private OsmoHlrReader() {}

    /** Whether a file is a database of SQLite. */
    public static boolean recognises(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    /** Reads all subscribers with their keys. An osmo-hlr may be using the database. */
    public static Table read(Path file) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        List<Row> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        try (Connection database = DriverManager.getConnection(OsmoHlrSchema.url(file), config.toProperties())) {
            OsmoHlrSchema.require(database);
            try (Statement statement = database.createStatement();
                    ResultSet all = statement.executeQuery("""
                            SELECT s.id, s.imsi, s.msisdn, s.nam_cs, s.nam_ps,
                              g.algo_id_2g, g.ki, u.algo_id_3g, u.k, u.op, u.opc, u.sqn, u.ind_bitlen,
                              (SELECT group_concat(msisdn, ' ') FROM subscriber_multi_msisdn WHERE subscriber_id = s.id) more,
                              (SELECT group_concat(apn, ' ') FROM subscriber_apn WHERE subscriber_id = s.id) apns
                            FROM subscriber s LEFT JOIN auc_2g g ON g.subscriber_id = s.id
                              LEFT JOIN auc_3g u ON u.subscriber_id = s.id ORDER BY s.id""")) {
                while (all.next()) {
                    rows.add(new Row(rows.size() + 1, texts(all, notes)));
                }
            }
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
        return new Table(rows, List.of(), notes);
    }

    private static Map<Column, String> texts(ResultSet found, List<String> notes) throws SQLException {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        put(texts, Column.IMSI, found.getString("imsi"));
        put(texts, Column.MSISDN, found.getString("msisdn"));
        put(texts, Column.MORE_NUMBERS, found.getString("more"));
        put(texts, Column.APNS, found.getString("apns"));
        put(texts, Column.CIRCUITS, found.getBoolean("nam_cs") ? "" : "no");
        put(texts, Column.PACKETS, found.getBoolean("nam_ps") ? "" : "no");
        boolean umts = found.getString("k") != null;
        if (umts || found.getString("ki") != null) {
            int number = found.getInt(umts ? "algo_id_3g" : "algo_id_2g");
            OsmoAlgorithm.of(number, umts)
                    .ifPresentOrElse(
                            it -> put(texts, Column.ALGORITHM, it.word()),
                            () -> notes.add(
                                    found(texts) + ": algorithm " + number + " is unknown here, its key is left out"));
        }
        if (texts.containsKey(Column.ALGORITHM)) {
            put(texts, Column.K, found.getString(umts ? "k" : "ki"));
        }
        if (OsmoAlgorithm.MILENAGE.word().equals(texts.get(Column.ALGORITHM))) {
            boolean derived = found.getString("opc") != null;
            put(texts, derived ? Column.OPC : Column.OP, found.getString(derived ? "opc" : "op"));
        }
        if (umts && texts.containsKey(Column.ALGORITHM)) {
            put(texts, Column.SQN, "%012X".formatted(found.getLong("sqn")));
            int indBits = found.getInt("ind_bitlen");
            put(texts, Column.IND_BITS, indBits == 5 ? "" : String.valueOf(indBits));
        }
        return texts;
    }

    private static String found(Map<Column, String> texts) {
        return texts.getOrDefault(Column.IMSI, "a subscriber without IMSI");
    }

    private static void put(Map<Column, String> texts, Column column, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            texts.put(column, text);
        }
    }
}
