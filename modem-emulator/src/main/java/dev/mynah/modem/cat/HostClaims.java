package dev.mynah.modem.cat;

import dev.mynah.euicc.cat.terminal.TerminalFeature;
import dev.mynah.euicc.cat.terminal.TerminalProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the terminal can do: the modem by itself, and the hosts that have claimed something. */
final class HostClaims {
    /** What the modem performs without any host, and nobody else. */
    private static final TerminalProfile RESERVED = TerminalProfile.of(Set.of(
            TerminalFeature.PROFILE_DOWNLOAD,
            TerminalFeature.TIMER_EXPIRATION,
            TerminalFeature.COMMAND_RESULT,
            TerminalFeature.MORE_TIME,
            TerminalFeature.POLL_INTERVAL,
            TerminalFeature.POLLING_OFF,
            TerminalFeature.REFRESH,
            TerminalFeature.SET_UP_EVENT_LIST,
            TerminalFeature.EVENT_LOCATION_STATUS,
            TerminalFeature.EVENT_ACCESS_TECHNOLOGY_CHANGE,
            TerminalFeature.TIMER_START_STOP,
            TerminalFeature.TIMER_GET_VALUE,
            TerminalFeature.EUICC_PROFILE_STATE_CHANGE));

    /** What the modem performs where no host has claimed it. */
    private static final TerminalProfile SHARED = TerminalProfile.of(Set.of(
            TerminalFeature.SEND_SHORT_MESSAGE,
            TerminalFeature.LOCATION_AND_IMEI,
            TerminalFeature.DATE_AND_TIME,
            TerminalFeature.ACCESS_TECHNOLOGY,
            TerminalFeature.IMEISV,
            TerminalFeature.LANGUAGE,
            TerminalFeature.EVENT_LANGUAGE_SELECTION,
            TerminalFeature.NETWORK_SEARCH_MODE));

    private static final int LONGEST = 255;

    /** One host's claim, by identity. */
    private static final class Claim {
        private final TerminalProfile features;

        Claim(byte[] features) {
            this.features = new TerminalProfile(features);
        }
    }

    private final List<Claim> claims = new ArrayList<>();

    /** @return takes the claim back */
    Runnable add(byte[] features) {
        Claim claim = new Claim(Arrays.copyOf(features, Math.min(features.length, LONGEST)));
        claims.add(claim);
        return () -> claims.remove(claim);
    }

    boolean claimed(TerminalFeature feature) {
        return claims.stream().anyMatch(it -> it.features.has(feature));
    }

    byte[] profile() {
        byte[] profile = own();
        for (Claim claim : claims) {
            profile = together(profile, claim.features.bytes());
        }
        return profile;
    }

    static byte[] own() {
        return together(RESERVED.bytes(), SHARED.bytes());
    }

    static byte[] reserved() {
        return RESERVED.bytes();
    }

    private static byte[] together(byte[] some, byte[] more) {
        byte[] all = Arrays.copyOf(some, Math.max(some.length, more.length));
        for (int i = 0; i < more.length; i++) {
            all[i] |= more[i];
        }
        return all;
    }
}
