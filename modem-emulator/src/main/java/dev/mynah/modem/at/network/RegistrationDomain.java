package dev.mynah.modem.at.network;

import dev.mynah.modem.Domain;
import dev.mynah.modem.at.port.Setting;

/** The four registration commands: what each calls its cell, and what each {@code <n>} adds. */
enum RegistrationDomain {
    CS("+CREG", Domain.CS, 3, 4, 8, "27.007 7.2", "circuit switched registration"),
    GPRS("+CGREG", Domain.GPRS, 5, 4, 8, "27.007 10.1.20", "GPRS registration"),
    EPS("+CEREG", Domain.EPS, 5, 4, 8, "27.007 10.1.22", "EPS registration"),
    NG("+C5GREG", Domain.NG, 5, 6, 10, "27.007 10.1.47", "5GS registration");

    private static final int POWER_SAVING = 4;
    private static final int CELL = 2;
    private static final int CAUSE = 3;
    private static final int CAUSE_AND_POWER_SAVING = 5;

    private final String command;
    private final Domain domain;
    private final int highest;
    private final int areaDigits;
    private final int cellDigits;
    private final String clause;
    private final String summary;

    /** {@code <n>}: what the host wants to be told. */
    @SuppressWarnings("ImmutableEnumChecker") // a setting is a key and never changes
    final Setting<Integer> reporting;

    /** The line last reported, or what one would have said when reporting was asked for. */
    @SuppressWarnings("ImmutableEnumChecker") // a setting is a key and never changes
    final Setting<String> reported = Setting.memory("");

    RegistrationDomain(
            String command, Domain domain, int highest, int areaDigits, int cellDigits, String clause, String summary) {
        this.command = command;
        this.domain = domain;
        this.highest = highest;
        this.areaDigits = areaDigits;
        this.cellDigits = cellDigits;
        this.clause = clause;
        this.summary = summary;
        this.reporting = Setting.number(command, 0);
    }

    String command() {
        return command;
    }

    Domain domain() {
        return domain;
    }

    /** The highest {@code <n>}. */
    int highest() {
        return highest;
    }

    int areaDigits() {
        return areaDigits;
    }

    int cellDigits() {
        return cellDigits;
    }

    String clause() {
        return clause;
    }

    String summary() {
        return summary;
    }

    boolean showsCell(int n) {
        return n >= CELL;
    }

    /** In GPRS and EPS, 4 has power saving values in the place of the cause; in 5GS, 4 and 5 go on from 3. */
    boolean showsCause(int n) {
        return this == NG ? n >= CAUSE : n == CAUSE || n == CAUSE_AND_POWER_SAVING;
    }

    /** Whether what a network grants of power saving mode is shown. */
    boolean showsPowerSaving(int n) {
        return this == EPS && n >= POWER_SAVING;
    }

    /** Whether a routing area stands between access technology and cause. */
    boolean hasRoutingArea() {
        return this == GPRS;
    }

    /** Whether allowed NSSAI and its length stand between access technology and cause. */
    boolean hasSlices() {
        return this == NG;
    }
}
