package dev.mynah.network.sgsn;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.Gea;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.mme.EmergencyAttach;
import dev.mynah.network.mme.EmergencySpec;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How an operator's SGSN is set up.
 *
 * @param timers durations other than the standard ones
 * @param ciphering how frames in GSM are ciphered, in the order of preference; connections in UTRAN always are protected
 *     (TS 33.102 6.4.1)
 * @param equivalents networks the station may treat as this one, at most 15
 * @param roamingRefusal what a subscriber whose home has no agreement with this network is refused with: #11, #13, #14, #15
 * @param authenticatesEveryAttach whether a station that names keys it shares with this SGSN is challenged all the same
 *     when it attaches
 * @param gs whether there is a Gs interface to the MSC, so that the cells tell of network operation mode I
 * @param s3 whether stations that come from LTE, or go there, bring their contexts along
 * @param shortMessages whether it carries short messages, and whether a mobile is looked for by it before the MSC
 * @param emergency who may attach for emergency bearer services in UTRAN, and the access point calls for help go to
 */
public record SgsnSpec(
        Map<SgsnTimer, Duration> timers,
        List<Gea> ciphering,
        List<Plmn> equivalents,
        GmmCause roamingRefusal,
        boolean authenticatesEveryAttach,
        boolean gs,
        boolean s3,
        GprsMessages shortMessages,
        EmergencySpec emergency) {
    /** GEA3 before GEA1 before none, #11 for strangers; challenges at every attach; S3 and no Gs;
     * short messages when the MSC can't. */
    public static final SgsnSpec STANDARD = new SgsnSpec(
            Map.of(),
            List.of(Gea.GEA3, Gea.GEA1, Gea.NONE),
            List.of(),
            GmmCause.PLMN_NOT_ALLOWED,
            true,
            false,
            true,
            GprsMessages.AFTER_MSC,
            EmergencySpec.NONE);

    private static final int MOST_EQUIVALENTS = 15;
    /** 31 units of 6 minutes (TS 24.008 10.5.7.3). */
    private static final Duration LONGEST_FOR_STATION = Duration.ofMinutes(186);

    public SgsnSpec {
        timers.forEach((timer, duration) -> {
            if (duration.isNegative() || duration.isZero()) {
                throw new IllegalArgumentException("timers." + timer + ": " + duration + " is not a time to wait");
            }
            boolean told = timer == SgsnTimer.T3312 || timer == SgsnTimer.T3302 || timer == SgsnTimer.T3314;
            if (told && duration.compareTo(LONGEST_FOR_STATION) > 0) {
                throw new IllegalArgumentException("timers." + timer + ": " + duration + " cannot be told to a UE ("
                        + LONGEST_FOR_STATION + " is the longest)");
            }
        });
        if (ciphering.isEmpty()) {
            throw new IllegalArgumentException("ciphering: nothing, not even NONE");
        }
        if (equivalents.size() > MOST_EQUIVALENTS) {
            throw new IllegalArgumentException("equivalents: " + equivalents.size() + " networks, 15 are possible");
        }
        timers = Map.copyOf(timers);
        ciphering = List.copyOf(ciphering);
        equivalents = List.copyOf(equivalents);
    }

    public Duration duration(SgsnTimer timer) {
        return timers.getOrDefault(timer, timer.standard());
    }

    public SgsnSpec withTimers(Map<SgsnTimer, Duration> newTimers) {
        return new SgsnSpec(
                newTimers,
                ciphering,
                equivalents,
                roamingRefusal,
                authenticatesEveryAttach,
                gs,
                s3,
                shortMessages,
                emergency);
    }

    public SgsnSpec withCiphering(List<Gea> newCiphering) {
        return new SgsnSpec(
                timers,
                newCiphering,
                equivalents,
                roamingRefusal,
                authenticatesEveryAttach,
                gs,
                s3,
                shortMessages,
                emergency);
    }

    public SgsnSpec withEquivalents(List<Plmn> newEquivalents) {
        return new SgsnSpec(
                timers,
                ciphering,
                newEquivalents,
                roamingRefusal,
                authenticatesEveryAttach,
                gs,
                s3,
                shortMessages,
                emergency);
    }

    public SgsnSpec withRoamingRefusal(GmmCause cause) {
        return new SgsnSpec(
                timers, ciphering, equivalents, cause, authenticatesEveryAttach, gs, s3, shortMessages, emergency);
    }

    public SgsnSpec withAuthenticationAtEveryAttach(boolean every) {
        return new SgsnSpec(timers, ciphering, equivalents, roamingRefusal, every, gs, s3, shortMessages, emergency);
    }

    public SgsnSpec withS3(boolean there) {
        return new SgsnSpec(
                timers,
                ciphering,
                equivalents,
                roamingRefusal,
                authenticatesEveryAttach,
                gs,
                there,
                shortMessages,
                emergency);
    }

    public SgsnSpec withGs(boolean there) {
        return new SgsnSpec(
                timers,
                ciphering,
                equivalents,
                roamingRefusal,
                authenticatesEveryAttach,
                there,
                s3,
                shortMessages,
                emergency);
    }

    public SgsnSpec withShortMessages(GprsMessages role) {
        return new SgsnSpec(
                timers, ciphering, equivalents, roamingRefusal, authenticatesEveryAttach, gs, s3, role, emergency);
    }

    public SgsnSpec withEmergency(EmergencyAttach who, String apn) {
        return new SgsnSpec(
                timers,
                ciphering,
                equivalents,
                roamingRefusal,
                authenticatesEveryAttach,
                gs,
                s3,
                shortMessages,
                new EmergencySpec(who, apn));
    }
}
