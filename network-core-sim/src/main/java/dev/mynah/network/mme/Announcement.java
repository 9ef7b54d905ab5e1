package dev.mynah.network.mme;

import dev.mynah.network.air.nas.element.NetworkName;
import java.time.ZoneId;

/**
 * What the network says of itself in EMM INFORMATION (TS 24.301 8.2.13). An empty name is not sent.
 *
 * @param time whether date, time and time zone (NITZ) are sent
 * @param zone the network's own zone
 */
public record Announcement(String fullName, String shortName, boolean time, ZoneId zone) {
    private static final int LONGEST = 120;

    public Announcement {
        check("fullName", fullName);
        check("shortName", shortName);
    }

    private static void check(String field, String name) {
        if (name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    field + ": " + name.length() + " characters, " + LONGEST + " are possible");
        }
        NetworkName.of(name);
    }

    boolean silent() {
        return fullName.isEmpty() && shortName.isEmpty() && !time;
    }
}
