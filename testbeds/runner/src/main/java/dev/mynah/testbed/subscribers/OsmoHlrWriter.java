package dev.mynah.testbed.subscribers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes subscribers into a database of osmo-hlr. */
public final class OsmoHlrWriter {
    private static final String ID = "(SELECT id FROM subscriber WHERE imsi = ?)";

    private final Connection database;
    private final boolean secrets;
    private final List<String> notes = new ArrayList<>();

    private OsmoHlrWriter(Connection database, boolean secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    /**
     * Adds subscribers to a database, which is made where there is none; those it has already are replaced, and keep where they
     * were last seen. All of it, or nothing where that fails.
     *
     * @param secrets whether keys are written too; keys that are there already stay where not
     * @return what has no place there, a sentence each
     */
    public static List<String> write(Path file, List<Row> rows, boolean secrets) throws IOException {
        boolean fresh = !Files.exists(file) || Files.size(file) == 0;
        try (Connection database = DriverManager.getConnection(OsmoHlrSchema.url(file))) {
            database.setAutoCommit(false);
            if (fresh) {
                OsmoHlrSchema.create(database);
            }
            OsmoHlrSchema.require(database);
            OsmoHlrWriter writer = new OsmoHlrWriter(database, secrets);
            for (Row row : rows) {
                writer.write(row, row.text(Column.IMSI).orElseThrow());
            }
            database.commit();
            return writer.notes;
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void write(Row row, String imsi) throws SQLException {
        String number = row.text(Column.MSISDN).map(it -> it.replace("+", "")).orElse(null);
        if (number != null && taken(number, imsi)) {
            notes.add(imsi + ": osmo-hlr gives a number to one subscriber, " + number + " is another's already");
            number = null;
        }
        run(
                """
                INSERT INTO subscriber (imsi, msisdn, nam_cs, nam_ps) VALUES (?, ?, ?, ?)
                ON CONFLICT (imsi) DO UPDATE SET msisdn = excluded.msisdn, nam_cs = excluded.nam_cs, nam_ps = excluded.nam_ps""",
                imsi,
                number,
                row.text(Column.CIRCUITS).isEmpty(),
                row.text(Column.PACKETS).isEmpty());
        list(
                imsi,
                "subscriber_multi_msisdn",
                "msisdn",
                row.text(Column.MORE_NUMBERS).orElse(""));
        list(imsi, "subscriber_apn", "apn", row.text(Column.APNS).orElse(""));
        if (secrets) {
            key(row, imsi);
        }
    }

    private boolean taken(String number, String imsi) throws SQLException {
        try (PreparedStatement statement =
                database.prepareStatement("SELECT 1 FROM subscriber WHERE msisdn = ? AND imsi <> ?")) {
            statement.setString(1, number);
            statement.setString(2, imsi);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private void list(String imsi, String table, String column, String values) throws SQLException {
        run("DELETE FROM " + table + " WHERE subscriber_id = " + ID, imsi);
        for (String value : values.isEmpty() ? new String[0] : values.split(" +")) {
            run(
                    "INSERT INTO " + table + " (subscriber_id, " + column + ") VALUES (" + ID + ", ?)",
                    imsi,
                    value.replace("+", ""));
        }
    }

    private void key(Row row, String imsi) throws SQLException {
        String word = row.text(Column.ALGORITHM).orElse(OsmoAlgorithm.MILENAGE.word());
        OsmoAlgorithm algorithm = OsmoAlgorithm.named(word).orElse(null);
        String k = row.text(Column.K).orElse(null);
        boolean own = row.text(Column.ROTATIONS).isPresent()
                || row.text(Column.ADDITIONS).isPresent();
        if (algorithm == null || k == null || own) {
            notes.add(imsi + ": osmo-hlr has no " + word + (own ? " with constants of its own" : "")
                    + ", the key is left out");
            return;
        }
        run("DELETE FROM auc_2g WHERE subscriber_id = " + ID, imsi);
        run("DELETE FROM auc_3g WHERE subscriber_id = " + ID, imsi);
        if (!algorithm.umts()) {
            run("INSERT INTO auc_2g VALUES (" + ID + ", ?, ?)", imsi, algorithm.number(), k);
            return;
        }
        run(
                "INSERT INTO auc_3g (subscriber_id, algo_id_3g, k, opc, sqn, ind_bitlen) VALUES (" + ID
                        + ", ?, ?, ?, ?, ?)",
                imsi,
                algorithm.number(),
                k,
                row.text(Column.OPC).orElse(null),
                row.text(Column.SQN).map(it -> Long.parseLong(it, 16)).orElse(0L),
                row.text(Column.IND_BITS).map(Integer::valueOf).orElse(5));
    }

    private void run(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
