package dev.mynah.modem.emm;

import static dev.mynah.modem.emm.RejectRule.Forget.EVERYTHING;
import static dev.mynah.modem.emm.RejectRule.Forget.IDENTITY;
import static dev.mynah.modem.emm.RejectRule.Forget.NOTHING;
import static dev.mynah.modem.emm.RejectRule.Listing.AREA_REGIONAL;
import static dev.mynah.modem.emm.RejectRule.Listing.AREA_ROAMING;
import static dev.mynah.modem.emm.RejectRule.Listing.NONE;
import static dev.mynah.modem.emm.RejectRule.Listing.PACKET_SERVICE;
import static dev.mynah.modem.emm.RejectRule.Listing.PLMN;
import static dev.mynah.modem.emm.RejectRule.Next.ATTACH_AGAIN;
import static dev.mynah.modem.emm.RejectRule.Next.LIMITED_SERVICE;
import static dev.mynah.modem.emm.RejectRule.Next.NO_IMSI;
import static dev.mynah.modem.emm.RejectRule.Next.PLMN_SEARCH;
import static dev.mynah.modem.emm.RejectRule.Next.REGISTERED_LIMITED_SERVICE;
import static dev.mynah.modem.emm.RejectRule.Next.REGISTERED_PLMN_SEARCH;
import static dev.mynah.modem.emm.RejectRule.Next.TRY_AGAIN;
import static dev.mynah.modem.sim.EpsUpdateStatus.NOT_UPDATED;
import static dev.mynah.modem.sim.EpsUpdateStatus.ROAMING_NOT_ALLOWED;

import dev.mynah.modem.Domain;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.modem.sim.EpsUpdateStatus;
import dev.mynah.network.air.nas.element.EmmCause;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a UE does when a network refuses it, by cause. Causes that TS 24.301 gives no meaning in the refusal at hand count as
 * {@link #OTHER}. Refusals without integrity protection lead where {@link Doubts} say. What is no area or network of LTE's
 * may still serve in another technology: that is for the stack to find out.
 */
enum RejectRule {
    ILLEGAL_UE(3, ROAMING_NOT_ALLOWED, EVERYTHING, NONE, NO_IMSI, NO_IMSI),
    ILLEGAL_ME(6, ROAMING_NOT_ALLOWED, EVERYTHING, NONE, NO_IMSI, NO_IMSI),
    EPS_SERVICES_NOT_ALLOWED(7, ROAMING_NOT_ALLOWED, EVERYTHING, NONE, NO_IMSI, NO_IMSI),
    NO_SERVICES_ALLOWED(8, ROAMING_NOT_ALLOWED, EVERYTHING, NONE, NO_IMSI, NO_IMSI),
    /** Only a registered UE is told so; the answer is a new attach by IMSI. */
    IDENTITY_NOT_DERIVED(9, NOT_UPDATED, IDENTITY, NONE, TRY_AGAIN, ATTACH_AGAIN),
    IMPLICITLY_DETACHED(10, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, ATTACH_AGAIN),
    PLMN_NOT_ALLOWED(11, ROAMING_NOT_ALLOWED, EVERYTHING, PLMN, PLMN_SEARCH, PLMN_SEARCH),
    AREA_NOT_ALLOWED(12, ROAMING_NOT_ALLOWED, IDENTITY, AREA_REGIONAL, LIMITED_SERVICE, LIMITED_SERVICE),
    ROAMING_NOT_ALLOWED_HERE(13, ROAMING_NOT_ALLOWED, EVERYTHING, AREA_ROAMING, PLMN_SEARCH, REGISTERED_PLMN_SEARCH),
    NOT_IN_THIS_PLMN(14, ROAMING_NOT_ALLOWED, EVERYTHING, PACKET_SERVICE, PLMN_SEARCH, PLMN_SEARCH),
    NO_SUITABLE_CELLS(15, ROAMING_NOT_ALLOWED, IDENTITY, AREA_ROAMING, LIMITED_SERVICE, REGISTERED_LIMITED_SERVICE),
    /** With T3346, which the network sends along; without it the cause counts as any other. */
    CONGESTION(22, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, TRY_AGAIN),
    SERVICE_OPTION_NOT_AUTHORIZED(35, ROAMING_NOT_ALLOWED, EVERYTHING, PLMN, PLMN_SEARCH, PLMN_SEARCH),
    /** The UE lost its bearers: SERVICE REJECT and TRACKING AREA UPDATE REJECT. */
    NO_BEARER_ACTIVATED(40, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, ATTACH_AGAIN),
    SEVERE_NETWORK_FAILURE(42, NOT_UPDATED, EVERYTHING, PACKET_SERVICE, PLMN_SEARCH, PLMN_SEARCH),
    NOT_AT_THIS_LOCATION(78, ROAMING_NOT_ALLOWED, EVERYTHING, PACKET_SERVICE, PLMN_SEARCH, PLMN_SEARCH),
    /** Errors of the protocol, which trying again won't mend: no more attempts before T3402. */
    SEMANTICALLY_INCORRECT(95, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, TRY_AGAIN),
    INVALID_MANDATORY_INFORMATION(96, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, TRY_AGAIN),
    MESSAGE_TYPE_NOT_IMPLEMENTED(97, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, TRY_AGAIN),
    ELEMENT_NOT_IMPLEMENTED(99, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, TRY_AGAIN),
    PROTOCOL_ERROR(111, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, TRY_AGAIN),
    /** In the place of a cause about the USIM, or of the home network's, that nobody has vouched for. TS 24.301 5.3.7b. */
    DOUBTED(0, ROAMING_NOT_ALLOWED, IDENTITY, AREA_ROAMING, LIMITED_SERVICE, LIMITED_SERVICE),
    /** #17 network failure, #19 ESM failure, and whatever else: an attempt that failed. */
    OTHER(0, NOT_UPDATED, NOTHING, NONE, TRY_AGAIN, TRY_AGAIN);

    /** What of the registration is deleted. */
    enum Forget {
        NOTHING("nothing"),
        /** GUTI, last visited TAI, TAI list and key set identifier. */
        IDENTITY("GUTI, TAIs, eKSI"),
        /** The same and the list of equivalent PLMNs. */
        EVERYTHING("GUTI, TAIs, eKSI, EPLMNs");

        private final String words;

        Forget(String words) {
            this.words = words;
        }
    }

    /** The list the place goes on. */
    enum Listing {
        NONE("-"),
        PLMN("PLMN: EF.FPLMN"),
        AREA_ROAMING("TA: forbidden for roaming"),
        AREA_REGIONAL("TA: forbidden for regional provision of service"),
        PACKET_SERVICE("PLMN: forbidden for GPRS service");

        private final String words;

        Listing(String words) {
            this.words = words;
        }
    }

    /** Where it leads. */
    enum Next {
        NO_IMSI("USIM invalid until switched off: DEREGISTERED.NO-IMSI"),
        LIMITED_SERVICE("DEREGISTERED.LIMITED-SERVICE"),
        PLMN_SEARCH("DEREGISTERED.PLMN-SEARCH"),
        REGISTERED_LIMITED_SERVICE("REGISTERED.LIMITED-SERVICE"),
        REGISTERED_PLMN_SEARCH("REGISTERED.PLMN-SEARCH"),
        ATTACH_AGAIN("a new attach"),
        TRY_AGAIN("another attempt");

        private final String words;

        Next(String words) {
            this.words = words;
        }
    }

    private static final int LAST_ATTEMPT_FROM = 95;

    private final int cause;
    private final EpsUpdateStatus status;
    private final Forget forget;
    private final Listing listing;
    private final Next whenAttaching;
    private final Next whenRegistered;

    RejectRule(
            int cause,
            EpsUpdateStatus status,
            Forget forget,
            Listing listing,
            Next whenAttaching,
            Next whenRegistered) {
        this.cause = cause;
        this.status = status;
        this.forget = forget;
        this.listing = listing;
        this.whenAttaching = whenAttaching;
        this.whenRegistered = whenRegistered;
    }

    static RejectRule of(EmmCause cause) {
        return Arrays.stream(values())
                .filter(it -> it.cause == cause.value() && it != OTHER && it != DOUBTED)
                .findFirst()
                .orElse(OTHER);
    }

    int cause() {
        return cause;
    }

    EpsUpdateStatus status() {
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

    /** Where a refusal leads. After a detach by the network there is no registration left to keep. */
    Next next(Procedure procedure) {
        return procedure == Procedure.ATTACH || procedure == Procedure.NETWORK_DETACH ? whenAttaching : whenRegistered;
    }

    /** Whether to use up all attempts at once. TS 24.301 5.5.1.2.6 d. */
    boolean usesUpAttempts() {
        return cause >= LAST_ATTEMPT_FROM;
    }

    private String name(EmmCause known) {
        return switch (this) {
            case OTHER -> "any other";
            case DOUBTED -> "#3, #6, #7, #8, and at home #11, #14, #35, without integrity protection";
            default -> known.toString();
        };
    }

    /** What has to be doubted of it when nobody has vouched for it. */
    Doubts.About about() {
        return switch (this) {
            case ILLEGAL_UE, ILLEGAL_ME, EPS_SERVICES_NOT_ALLOWED, NO_SERVICES_ALLOWED -> Doubts.About.USIM;
            case PLMN_NOT_ALLOWED, NOT_IN_THIS_PLMN, SERVICE_OPTION_NOT_AUTHORIZED -> Doubts.About.NETWORK;
            case AREA_NOT_ALLOWED, ROAMING_NOT_ALLOWED_HERE, NO_SUITABLE_CELLS -> Doubts.About.AREA;
            default -> Doubts.About.NOTHING;
        };
    }

    /** The domains in which no network takes the USIM after such a refusal, besides EPS. TS 24.301 5.5.1.2.5. */
    Set<Domain> othersInvalid() {
        return switch (this) {
            case ILLEGAL_UE, ILLEGAL_ME, NO_SERVICES_ALLOWED -> EnumSet.of(Domain.CS, Domain.GPRS, Domain.NG);
            case EPS_SERVICES_NOT_ALLOWED -> EnumSet.of(Domain.GPRS, Domain.NG);
            default -> EnumSet.noneOf(Domain.class);
        };
    }

    /** The table as Markdown. */
    static String markdown() {
        StringBuilder text =
                new StringBuilder("| cause | status | deleted | list | attach, detach | update, service |\n");
        text.append("|---|---|---|---|---|---|\n");
        for (RejectRule rule : values()) {
            text.append("| %s | %s | %s | %s | %s | %s |%n"
                    .formatted(
                            rule.name(EmmCause.of(rule.cause)),
                            rule.status.number(),
                            rule.forget.words,
                            rule.listing.words,
                            rule.whenAttaching.words,
                            rule.whenRegistered.words));
        }
        return text.toString();
    }
}
