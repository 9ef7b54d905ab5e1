package dev.mynah.modem.mm5g;

import static dev.mynah.modem.mm5g.RejectRule.Forget.EVERYTHING;
import static dev.mynah.modem.mm5g.RejectRule.Forget.IDENTITY;
import static dev.mynah.modem.mm5g.RejectRule.Forget.NOTHING;
import static dev.mynah.modem.mm5g.RejectRule.Listing.AREA_REGIONAL;
import static dev.mynah.modem.mm5g.RejectRule.Listing.AREA_ROAMING;
import static dev.mynah.modem.mm5g.RejectRule.Listing.N1_MODE;
import static dev.mynah.modem.mm5g.RejectRule.Listing.NONE;
import static dev.mynah.modem.mm5g.RejectRule.Listing.PACKET_SERVICE;
import static dev.mynah.modem.mm5g.RejectRule.Listing.PLMN;
import static dev.mynah.modem.mm5g.RejectRule.Next.LIMITED_SERVICE;
import static dev.mynah.modem.mm5g.RejectRule.Next.NO_SUPI;
import static dev.mynah.modem.mm5g.RejectRule.Next.PLMN_SEARCH;
import static dev.mynah.modem.mm5g.RejectRule.Next.REGISTERED_LIMITED_SERVICE;
import static dev.mynah.modem.mm5g.RejectRule.Next.REGISTERED_PLMN_SEARCH;
import static dev.mynah.modem.mm5g.RejectRule.Next.REGISTER_AGAIN;
import static dev.mynah.modem.mm5g.RejectRule.Next.TRY_AGAIN;
import static dev.mynah.modem.sim.UpdateStatus5gs.NOT_UPDATED;
import static dev.mynah.modem.sim.UpdateStatus5gs.ROAMING_NOT_ALLOWED;

import dev.mynah.modem.Domain;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.modem.sim.UpdateStatus5gs;
import dev.mynah.network.air.nas.element.Mm5gCause;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a UE does when a network refuses it over 3GPP access, by cause. Causes that TS 24.501 gives no meaning in the refusal
 * at hand count as {@link #OTHER}.
 */
enum RejectRule {
    ILLEGAL_UE(3, ROAMING_NOT_ALLOWED, EVERYTHING, NONE, NO_SUPI, NO_SUPI),
    /** Only an emergency registration is refused so. */
    PEI_NOT_ACCEPTED(5, ROAMING_NOT_ALLOWED, EVERYTHING, NONE, NO_SUPI, NO_SUPI),
    ILLEGAL_ME(6, ROAMING_NOT_ALLOWED, EVERYTHING, NONE, NO_SUPI, NO_SUPI),
    /** The USIM is invalid for 5GS; other systems may have it. */
    SERVICES_NOT_ALLOWED(7, ROAMING_NOT_ALLOWED, EVERYTHING, N1_MODE, NO_SUPI, NO_SUPI),
    /** Only a registered UE is told so; the answer is a new registration by SUCI. */
    IDENTITY_NOT_DERIVED(9, NOT_UPDATED, IDENTITY, NONE, TRY_AGAIN, REGISTER_AGAIN),
    IMPLICITLY_DEREGISTERED(10, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, REGISTER_AGAIN),
    PLMN_NOT_ALLOWED(11, ROAMING_NOT_ALLOWED, EVERYTHING, PLMN, PLMN_SEARCH, PLMN_SEARCH),
    AREA_NOT_ALLOWED(12, ROAMING_NOT_ALLOWED, IDENTITY, AREA_REGIONAL, LIMITED_SERVICE, LIMITED_SERVICE),
    ROAMING_NOT_ALLOWED_HERE(13, ROAMING_NOT_ALLOWED, EVERYTHING, AREA_ROAMING, PLMN_SEARCH, REGISTERED_PLMN_SEARCH),
    NO_SUITABLE_CELLS(15, ROAMING_NOT_ALLOWED, IDENTITY, AREA_ROAMING, LIMITED_SERVICE, REGISTERED_LIMITED_SERVICE),
    /** With T3346, which the network sends along; without it the cause counts as any other. */
    CONGESTION(22, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, TRY_AGAIN),
    N1_MODE_NOT_ALLOWED(27, ROAMING_NOT_ALLOWED, EVERYTHING, N1_MODE, LIMITED_SERVICE, LIMITED_SERVICE),
    REDIRECTION_TO_EPC(31, ROAMING_NOT_ALLOWED, EVERYTHING, N1_MODE, LIMITED_SERVICE, LIMITED_SERVICE),
    /** Of those the UE knows, none. */
    NO_SLICES_AVAILABLE(62, NOT_UPDATED, NOTHING, N1_MODE, LIMITED_SERVICE, LIMITED_SERVICE),
    /** Non-3GPP access is not what this UE uses: an attempt that failed. */
    NON_3GPP_NOT_ALLOWED(72, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, TRY_AGAIN),
    SERVING_NETWORK_NOT_AUTHORIZED(73, ROAMING_NOT_ALLOWED, EVERYTHING, PLMN, PLMN_SEARCH, PLMN_SEARCH),
    NOT_AT_THIS_LOCATION(78, ROAMING_NOT_ALLOWED, EVERYTHING, PACKET_SERVICE, PLMN_SEARCH, PLMN_SEARCH),
    /** Errors of the protocol, which trying again won't mend: no more attempts before T3502. */
    SEMANTICALLY_INCORRECT(95, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, TRY_AGAIN),
    INVALID_MANDATORY_INFORMATION(96, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, TRY_AGAIN),
    MESSAGE_TYPE_NOT_IMPLEMENTED(97, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, TRY_AGAIN),
    ELEMENT_NOT_IMPLEMENTED(99, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, TRY_AGAIN),
    PROTOCOL_ERROR(111, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, TRY_AGAIN),
    /** In the place of #62 when the UE knows of slices that were not rejected: it asks for those. TS 24.501 5.5.1.2.5. */
    OTHER_SLICES(0, NOT_UPDATED, NOTHING, NONE, REGISTER_AGAIN, REGISTER_AGAIN),
    /** In the place of a cause about the USIM, or of the home network's, that nobody has vouched for. TS 24.501 5.3.20.2. */
    DOUBTED(0, ROAMING_NOT_ALLOWED, IDENTITY, AREA_ROAMING, LIMITED_SERVICE, LIMITED_SERVICE),
    /** Whatever else: an attempt that failed. */
    OTHER(0, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, TRY_AGAIN);

    /** What of the registration is deleted. */
    enum Forget {
        NOTHING("nothing"),
        /** 5G-GUTI, last visited TAI, TAI list and key set identifier. */
        IDENTITY("5G-GUTI, TAIs, ngKSI"),
        /** The same and the list of equivalent PLMNs. */
        EVERYTHING("5G-GUTI, TAIs, ngKSI, EPLMNs");

        private final String words;

        Forget(String words) {
            this.words = words;
        }
    }

    /** The list the place goes on. */
    enum Listing {
        NONE("-"),
        PLMN("PLMN: EF.FPLMN"),
        AREA_ROAMING("TA: 5GS forbidden for roaming"),
        AREA_REGIONAL("TA: 5GS forbidden for regional provision of service"),
        PACKET_SERVICE("PLMN: forbidden for GPRS service"),
        /** The UE goes on in other technologies. TS 24.501 4.9. */
        N1_MODE("N1 mode disabled");

        private final String words;

        Listing(String words) {
            this.words = words;
        }
    }

    /** Where it leads. */
    enum Next {
        NO_SUPI("USIM invalid for 5GS until switched off: DEREGISTERED.NO-SUPI"),
        LIMITED_SERVICE("DEREGISTERED.LIMITED-SERVICE"),
        PLMN_SEARCH("DEREGISTERED.PLMN-SEARCH"),
        REGISTERED_LIMITED_SERVICE("REGISTERED.LIMITED-SERVICE"),
        REGISTERED_PLMN_SEARCH("REGISTERED.PLMN-SEARCH"),
        REGISTER_AGAIN("a new initial registration"),
        TRY_AGAIN("another attempt");

        private final String words;

        Next(String words) {
            this.words = words;
        }
    }

    private static final int LAST_ATTEMPT_FROM = 95;

    private final int cause;
    private final UpdateStatus5gs status;
    private final Forget forget;
    private final Listing listing;
    private final Next whenRegistering;
    private final Next whenRegistered;

    RejectRule(
            int cause,
            UpdateStatus5gs status,
            Forget forget,
            Listing listing,
            Next whenRegistering,
            Next whenRegistered) {
        this.cause = cause;
        this.status = status;
        this.forget = forget;
        this.listing = listing;
        this.whenRegistering = whenRegistering;
        this.whenRegistered = whenRegistered;
    }

    static RejectRule of(Mm5gCause cause) {
        return Arrays.stream(values())
                .filter(it -> it.cause == cause.value() && it.cause != 0)
                .findFirst()
                .orElse(OTHER);
    }

    int cause() {
        return cause;
    }

    UpdateStatus5gs status() {
        return status;
    }

    /** A UE that keeps its registration keeps its identity with it. */
    Forget forget(Procedure procedure) {
        Next next = next(procedure);
        return next == REGISTERED_LIMITED_SERVICE || next == REGISTERED_PLMN_SEARCH ? NOTHING : forget;
    }

    Listing listing() {
        return listing;
    }

    /** Where a refusal leads. After a deregistration by the network there is no registration left to keep. */
    Next next(Procedure procedure) {
        return procedure == Procedure.REGISTRATION || procedure == Procedure.NETWORK_DEREGISTRATION
                ? whenRegistering
                : whenRegistered;
    }

    /** Whether to use up all attempts at once. TS 24.501 5.5.1.2.7 d. */
    boolean usesUpAttempts() {
        return cause >= LAST_ATTEMPT_FROM;
    }

    /** What has to be doubted of it when nobody has vouched for it. */
    Doubts.About about() {
        return switch (this) {
            case ILLEGAL_UE, ILLEGAL_ME, SERVICES_NOT_ALLOWED -> Doubts.About.USIM;
            case PLMN_NOT_ALLOWED, SERVING_NETWORK_NOT_AUTHORIZED -> Doubts.About.NETWORK;
            case AREA_NOT_ALLOWED, ROAMING_NOT_ALLOWED_HERE, NO_SUITABLE_CELLS -> Doubts.About.AREA;
            case N1_MODE_NOT_ALLOWED, REDIRECTION_TO_EPC, NO_SLICES_AVAILABLE -> Doubts.About.N1_MODE;
            default -> Doubts.About.NOTHING;
        };
    }

    /** Whether a message without integrity protection that says so is discarded. TS 24.501 5.5.1.2.5. */
    boolean needsProof() {
        return this == NOT_AT_THIS_LOCATION;
    }

    /** The domains in which no network takes the USIM after such a refusal, besides 5GS. TS 24.501 5.5.1.2.5. */
    Set<Domain> othersInvalid() {
        return switch (this) {
            case ILLEGAL_UE, ILLEGAL_ME -> EnumSet.of(Domain.CS, Domain.GPRS, Domain.EPS);
            default -> EnumSet.noneOf(Domain.class);
        };
    }

    /** The table as Markdown. */
    static String markdown() {
        StringBuilder text = new StringBuilder(
                "| cause | status | deleted | list | registration, deregistered | update, service |\n");
        text.append("|---|---|---|---|---|---|\n");
        for (RejectRule rule : values()) {
            text.append("| %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            rule.words(),
                            rule.status.number(),
                            rule.forget.words,
                            rule.listing.words,
                            rule.whenRegistering.words,
                            rule.whenRegistered.words));
        }
        return text.toString();
    }

    private String words() {
        return switch (this) {
            case OTHER -> "any other";
            case OTHER_SLICES -> "#62 while other slices are left";
            case DOUBTED -> "#3, #6, #7, and at home #11, #73, without integrity protection";
            default -> Mm5gCause.of(cause).toString();
        };
    }
}
