package dev.mynah.testbed.subscribers;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables of osmo-hlr's database, version 6 of its schema: those columns it asks for, with TS 23.008's names for most. */
final class OsmoHlrSchema {
    private static final int VERSION = 6;

    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE subscriber (
              id INTEGER PRIMARY KEY, imsi VARCHAR(15) UNIQUE NOT NULL, msisdn VARCHAR(15) UNIQUE,
              imeisv VARCHAR, imei VARCHAR(14),
              vlr_number VARCHAR(15), msc_number VARCHAR(15), sgsn_number VARCHAR(15), sgsn_address VARCHAR,
              ggsn_number VARCHAR(15), gmlc_number VARCHAR(15), smsc_number VARCHAR(15),
              periodic_lu_tmr INTEGER, periodic_rau_tau_tmr INTEGER,
              nam_cs BOOLEAN NOT NULL DEFAULT 1, nam_ps BOOLEAN NOT NULL DEFAULT 1, lmsi INTEGER,
              ms_purged_cs BOOLEAN NOT NULL DEFAULT 0, ms_purged_ps BOOLEAN NOT NULL DEFAULT 0,
              last_lu_seen TIMESTAMP DEFAULT NULL, last_lu_seen_ps TIMESTAMP DEFAULT NULL,
              vlr_via_proxy VARCHAR, sgsn_via_proxy VARCHAR)""",
            "CREATE TABLE subscriber_apn (subscriber_id INTEGER, apn VARCHAR(256) NOT NULL)",
            "CREATE TABLE subscriber_multi_msisdn (subscriber_id INTEGER, msisdn VARCHAR(15) NOT NULL)",
            """
            CREATE TABLE auc_2g (
              subscriber_id INTEGER PRIMARY KEY, algo_id_2g INTEGER NOT NULL, ki VARCHAR(32) NOT NULL)""",
            """
            CREATE TABLE auc_3g (
              subscriber_id INTEGER PRIMARY KEY, algo_id_3g INTEGER NOT NULL, k VARCHAR(32) NOT NULL,
              op VARCHAR(32), opc VARCHAR(32), sqn INTEGER NOT NULL DEFAULT 0, ind_bitlen INTEGER NOT NULL DEFAULT 5)""",
            "CREATE TABLE ind (ind INTEGER PRIMARY KEY, vlr TEXT NOT NULL, UNIQUE (vlr))",
            "CREATE UNIQUE INDEX idx_subscr_imsi ON subscriber (imsi)",
            "PRAGMA user_version = " + VERSION);

    private OsmoHlrSchema() {}

    static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath();
    }

    static void create(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
        }
    }

    static void require(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet version = statement.executeQuery("PRAGMA user_version")) {
            int found = version.next() ? version.getInt(1) : 0;
            if (found != VERSION) {
                throw new SQLException("has version " + found + " of osmo-hlr's schema where " + VERSION
                        + " is needed (osmo-hlr --db-upgrade)");
            }
        }
    }
}
