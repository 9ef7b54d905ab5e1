package dev.mynah.modem.mm;

import static dev.mynah.modem.mm.RejectRule.Listing.AREA_REGIONAL;
import static dev.mynah.modem.mm.RejectRule.Listing.AREA_ROAMING;
import static dev.mynah.modem.mm.RejectRule.Listing.NONE;
import static dev.mynah.modem.mm.RejectRule.Listing.PLMN;
import static dev.mynah.modem.mm.RejectRule.Next.LIMITED_SERVICE;
import static dev.mynah.modem.mm.RejectRule.Next.NO_IMSI;
import static dev.mynah.modem.mm.RejectRule.Next.PLMN_SEARCH;
import static dev.mynah.modem.mm.RejectRule.Next.TRY_AGAIN;

import dev.mynah.modem.plmn.Doubts;
import dev.mynah.modem.sim.CsUpdateStatus;
import dev.mynah.network.air.nas.element.RejectCause;
import java.util.Arrays;

/**
 * What a UE does when a network refuses a location updating, by cause; TS 24.008 4.4.4.7. Causes that it gives no meaning
 * count as {@link #OTHER}: an attempt that failed, 4.4.4.9. None of them, #3 and #6 included, affects the packet domain:
 * annex G.1.
 */
enum RejectRule {
    IMSI_UNKNOWN_IN_HLR(2, CsUpdateStatus.ROAMING_NOT_ALLOWED, true, NONE, NO_IMSI),
    ILLEGAL_MS(3, CsUpdateStatus.ROAMING_NOT_ALLOWED, true, NONE, NO_IMSI),
    ILLEGAL_ME(6, CsUpdateStatus.ROAMING_NOT_ALLOWED, true, NONE, NO_IMSI),
    PLMN_NOT_ALLOWED(11, CsUpdateStatus.ROAMING_NOT_ALLOWED, true, PLMN, PLMN_SEARCH),
    AREA_NOT_ALLOWED(12, CsUpdateStatus.ROAMING_NOT_ALLOWED, true, AREA_REGIONAL, LIMITED_SERVICE),
    ROAMING_NOT_ALLOWED_HERE(13, CsUpdateStatus.ROAMING_NOT_ALLOWED, false, AREA_ROAMING, PLMN_SEARCH),
    NO_SUITABLE_CELLS(15, CsUpdateStatus.ROAMING_NOT_ALLOWED, false, AREA_ROAMING, LIMITED_SERVICE),
    /** With T3246, which the network sends along; without it the cause counts as any other. */
    CONGESTION(22, CsUpdateStatus.NOT_UPDATED, false, NONE, TRY_AGAIN),
    /** Errors of the protocol, which trying again won't mend: no more attempts before T3212. */
    SEMANTICALLY_INCORRECT(95, CsUpdateStatus.NOT_UPDATED, true, NONE, TRY_AGAIN),
    INVALID_MANDATORY_INFORMATION(96, CsUpdateStatus.NOT_UPDATED, true, NONE, TRY_AGAIN),
    MESSAGE_TYPE_NOT_IMPLEMENTED(97, CsUpdateStatus.NOT_UPDATED, true, NONE, TRY_AGAIN),
    ELEMENT_NOT_IMPLEMENTED(99, CsUpdateStatus.NOT_UPDATED, true, NONE, TRY_AGAIN),
    PROTOCOL_ERROR(111, CsUpdateStatus.NOT_UPDATED, true, NONE, TRY_AGAIN),
    /** In the place of a cause about the USIM, or of the home network's, that nobody has vouched for. 4.1.1.6A. */
    DOUBTED(0, CsUpdateStatus.ROAMING_NOT_ALLOWED, true, AREA_ROAMING, LIMITED_SERVICE),
    /** #17 network failure, #25, #32 and whatever else. */
    OTHER(0, CsUpdateStatus.NOT_UPDATED, true, NONE, TRY_AGAIN);

    /** The list the place goes on. */
    enum Listing {
        NONE("-"),
        PLMN("PLMN: EF.FPLMN"),
        AREA_ROAMING("LA: forbidden for roaming"),
        AREA_REGIONAL("LA: forbidden for regional provision of service");

        private final String words;

        Listing(String words) {
            this.words = words;
        }
    }

    /** Where it leads. */
    enum Next {
        NO_IMSI("USIM invalid until switched off: IDLE, NO IMSI"),
        LIMITED_SERVICE("another cell, or IDLE, LIMITED SERVICE"),
        PLMN_SEARCH("IDLE, PLMN SEARCH"),
        TRY_AGAIN("another attempt");

        private final String words;

        Next(String words) {
            this.words = words;
        }
    }

    private static final int LAST_ATTEMPT_FROM = 95;

    private final int cause;
    private final CsUpdateStatus status;
    private final boolean forgets;
    private final Listing listing;
    private final Next next;

    RejectRule(int cause, CsUpdateStatus status, boolean forgets, Listing listing, Next next) {
        this.cause = cause;
        this.status = status;
        this.forgets = forgets;
        this.listing = listing;
        this.next = next;
    }

    static RejectRule of(RejectCause cause) {
        return Arrays.stream(values())
                .filter(it -> it.cause == cause.value() && it.cause != 0)
                .findFirst()
                .orElse(OTHER);
    }

    int cause() {
        return cause;
    }

    CsUpdateStatus status() {
        return status;
    }

    /** Whether TMSI, LAI and the key sequence number are deleted. */
    boolean forgets() {
        return forgets;
    }

    Listing listing() {
        return listing;
    }

    Next next() {
        return next;
    }

    /** Whether to use up all attempts at once. 4.4.4.9 g. */
    boolean usesUpAttempts() {
        return cause >= LAST_ATTEMPT_FROM;
    }

    /** What has to be doubted of it when nobody has vouched for it. */
    Doubts.About about() {
        return switch (this) {
            case IMSI_UNKNOWN_IN_HLR, ILLEGAL_MS, ILLEGAL_ME -> Doubts.About.USIM;
            case PLMN_NOT_ALLOWED -> Doubts.About.NETWORK;
            case AREA_NOT_ALLOWED, ROAMING_NOT_ALLOWED_HERE, NO_SUITABLE_CELLS -> Doubts.About.AREA;
            default -> Doubts.About.NOTHING;
        };
    }

    /** The table as Markdown. */
    static String markdown() {
        StringBuilder text = new StringBuilder("| cause | status | deleted | list | next |\n|---|---|---|---|---|\n");
        for (RejectRule rule : values()) {
            text.append("| %s | %s | %s | %s | %s |%n"
                    .formatted(
                            rule.words(),
                            rule.status.number(),
                            rule.forgets ? "TMSI, LAI, CKSN" : "nothing",
                            rule.listing.words,
                            rule.next.words));
        }
        return text.toString();
    }

    private String words() {
        return switch (this) {
            case OTHER -> "any other";
            case DOUBTED -> "#2, #3, #6, and at home #11, without integrity protection";
            default -> RejectCause.of(cause).toString();
        };
    }
}
