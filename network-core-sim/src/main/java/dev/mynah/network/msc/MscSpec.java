package dev.mynah.network.msc;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.RejectCause;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How an operator's MSC is set up.
 *
 * @param timers durations other than the standard ones
 * @param equivalents networks the UE may treat as this one, at most 15
 * @param roamingRefusal what a subscriber whose home has no agreement with this network is refused with: #11, #12, #13, #15
 * @param authenticatesEveryUpdate whether a UE that names keys it shares with this MSC is challenged all the same when it
 *     updates its location
 * @param gsmCiphering whether connections in GSM are ciphered; those in UTRAN always are protected (TS 33.102 6.4.1)
 * @param emergencyWithoutIdentity whether an emergency call may be made without a subscriber
 * @param tonesInBand whether UEs are let hear how their calls fare (ringing, busy and the like), and not only told
 * @param charges what those with advice of charge are told that calls cost
 */
public record MscSpec(
        Map<MscTimer, Duration> timers,
        List<Plmn> equivalents,
        RejectCause roamingRefusal,
        boolean authenticatesEveryUpdate,
        boolean gsmCiphering,
        boolean emergencyWithoutIdentity,
        boolean tonesInBand,
        Tariff charges) {
    /** #11 for strangers; challenges at every update, ciphers everywhere, lets everybody make emergency calls. */
    public static final MscSpec STANDARD =
            new MscSpec(Map.of(), List.of(), RejectCause.PLMN_NOT_ALLOWED, true, true, true, false, Tariff.NONE);

    private static final int MOST_EQUIVALENTS = 15;
    /** 31 units of 320 hours (TS 24.008 10.5.7.4a). */
    private static final Duration LONGEST_FOR_UE = Duration.ofHours(31 * 320);

    public MscSpec {
        timers.forEach((timer, duration) -> {
            if (duration.isNegative() || duration.isZero()) {
                throw new IllegalArgumentException("timers." + timer + ": " + duration + " is not a time to wait");
            }
            if (timer == MscTimer.T3212 && duration.compareTo(LONGEST_FOR_UE) > 0) {
                throw new IllegalArgumentException("timers." + timer + ": " + duration + " cannot be told to a UE ("
                        + LONGEST_FOR_UE + " is the longest)");
            }
        });
        if (equivalents.size() > MOST_EQUIVALENTS) {
            throw new IllegalArgumentException("equivalents: " + equivalents.size() + " networks, 15 are possible");
        }
        timers = Map.copyOf(timers);
        equivalents = List.copyOf(equivalents);
    }

    public Duration duration(MscTimer timer) {
        return timers.getOrDefault(timer, timer.standard());
    }

    public MscSpec withTimers(Map<MscTimer, Duration> newTimers) {
        return new MscSpec(
                newTimers,
                equivalents,
                roamingRefusal,
                authenticatesEveryUpdate,
                gsmCiphering,
                emergencyWithoutIdentity,
                tonesInBand,
                charges);
    }

    public MscSpec withEquivalents(List<Plmn> newEquivalents) {
        return new MscSpec(
                timers,
                newEquivalents,
                roamingRefusal,
                authenticatesEveryUpdate,
                gsmCiphering,
                emergencyWithoutIdentity,
                tonesInBand,
                charges);
    }

    public MscSpec withRoamingRefusal(RejectCause cause) {
        return new MscSpec(
                timers,
                equivalents,
                cause,
                authenticatesEveryUpdate,
                gsmCiphering,
                emergencyWithoutIdentity,
                tonesInBand,
                charges);
    }

    public MscSpec withAuthenticationOfEveryUpdate(boolean every) {
        return new MscSpec(
                timers,
                equivalents,
                roamingRefusal,
                every,
                gsmCiphering,
                emergencyWithoutIdentity,
                tonesInBand,
                charges);
    }

    public MscSpec withGsmCiphering(boolean ciphering) {
        return new MscSpec(
                timers,
                equivalents,
                roamingRefusal,
                authenticatesEveryUpdate,
                ciphering,
                emergencyWithoutIdentity,
                tonesInBand,
                charges);
    }

    public MscSpec withEmergencyWithoutIdentity(boolean allowed) {
        return new MscSpec(
                timers,
                equivalents,
                roamingRefusal,
                authenticatesEveryUpdate,
                gsmCiphering,
                allowed,
                tonesInBand,
                charges);
    }

    public MscSpec withTonesInBand(boolean inBand) {
        return new MscSpec(
                timers,
                equivalents,
                roamingRefusal,
                authenticatesEveryUpdate,
                gsmCiphering,
                emergencyWithoutIdentity,
                inBand,
                charges);
    }

    public MscSpec withCharges(Tariff tariff) {
        return new MscSpec(
                timers,
                equivalents,
                roamingRefusal,
                authenticatesEveryUpdate,
                gsmCiphering,
                emergencyWithoutIdentity,
                tonesInBand,
                tariff);
    }
}
