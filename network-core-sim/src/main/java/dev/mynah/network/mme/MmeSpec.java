package dev.mynah.network.mme;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.security.Ciphering;
import dev.mynah.network.air.nas.security.Integrity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How an operator's MME is set up.
 *
 * @param group MME group identity, 16 bits (TS 23.003 2.8.1)
 * @param code MME code, 8 bits
 * @param timers durations other than the standard ones
 * @param integrity algorithms in the order of preference; only those built (EIA2)
 * @param ciphering algorithms in the order of preference; the null algorithm and those of SNOW 3G, AES and ZUC
 * @param equivalents networks the UE may treat as this one, at most 15
 * @param roamingRefusal what a subscriber whose home has no agreement with this network is refused with: #11, #13, #15 ...
 * @param authenticatesEveryAttach whether a UE that proves itself by its stored security context is challenged all the
 *     same when it attaches
 * @param circuitSwitched whether a combined attach registers a UE in the circuit switched domain as well
 * @param powerSaving whether UEs that ask for power saving mode or extended DRX get it
 * @param emergency who may attach for emergency bearer services
 */
public record MmeSpec(
        int group,
        int code,
        Map<MmeTimer, Duration> timers,
        List<Eia> integrity,
        List<Eea> ciphering,
        List<Plmn> equivalents,
        EmmCause roamingRefusal,
        boolean authenticatesEveryAttach,
        boolean circuitSwitched,
        boolean powerSaving,
        EmergencySpec emergency) {
    /** Group 1, code 1, EIA2 with EEA2 before EEA0, #11 for strangers. */
    public static final MmeSpec STANDARD = new MmeSpec(
            1,
            1,
            Map.of(),
            List.of(Eia.EIA2),
            List.of(Eea.EEA2, Eea.EEA0),
            List.of(),
            EmmCause.PLMN_NOT_ALLOWED,
            true,
            true,
            true,
            EmergencySpec.NONE);

    private static final int MOST_EQUIVALENTS = 15;
    /** 31 units of 6 minutes (TS 24.008 10.5.7.3). */
    private static final Duration LONGEST_FOR_UE = Duration.ofMinutes(186);

    public MmeSpec {
        if (group < 0 || group > 0xFFFF) {
            throw new IllegalArgumentException("group: " + group + " is not within 0..65535");
        }
        if (code < 0 || code > 0xFF) {
            throw new IllegalArgumentException("code: " + code + " is not within 0..255");
        }
        timers.forEach((timer, duration) -> {
            if (duration.isNegative() || duration.isZero()) {
                throw new IllegalArgumentException("timers." + timer + ": " + duration + " is not a time to wait");
            }
            boolean forTheUe = timer == MmeTimer.T3412 || timer == MmeTimer.T3402;
            if (forTheUe && duration.compareTo(LONGEST_FOR_UE) > 0) {
                throw new IllegalArgumentException("timers." + timer + ": " + duration + " cannot be told to a UE ("
                        + LONGEST_FOR_UE + " is the longest)");
            }
        });
        if (integrity.isEmpty() || !Integrity.offered().containsAll(integrity)) {
            throw new IllegalArgumentException(
                    "integrity: " + integrity + " (" + Integrity.offered() + " are what there is)");
        }
        if (ciphering.isEmpty() || !Ciphering.offered().containsAll(ciphering)) {
            throw new IllegalArgumentException(
                    "ciphering: " + ciphering + " (" + Ciphering.offered() + " are what there is)");
        }
        if (equivalents.size() > MOST_EQUIVALENTS) {
            throw new IllegalArgumentException("equivalents: " + equivalents.size() + " networks, 15 are possible");
        }
        timers = Map.copyOf(timers);
        integrity = List.copyOf(integrity);
        ciphering = List.copyOf(ciphering);
        equivalents = List.copyOf(equivalents);
    }

    public Duration duration(MmeTimer timer) {
        return timers.getOrDefault(timer, timer.standard());
    }

    public MmeSpec withIdentity(int group, int code) {
        return with(it -> {
            it.group = group;
            it.code = code;
        });
    }

    public MmeSpec withTimers(Map<MmeTimer, Duration> timers) {
        return with(it -> it.timers = timers);
    }

    public MmeSpec withAlgorithms(List<Eia> integrity, List<Eea> ciphering) {
        return with(it -> {
            it.integrity = integrity;
            it.ciphering = ciphering;
        });
    }

    public MmeSpec withEquivalents(List<Plmn> equivalents) {
        return with(it -> it.equivalents = equivalents);
    }

    public MmeSpec withRoamingRefusal(EmmCause cause) {
        return with(it -> it.roamingRefusal = cause);
    }

    public MmeSpec withAuthenticationAtEveryAttach(boolean every) {
        return with(it -> it.authenticatesEveryAttach = every);
    }

    public MmeSpec withCircuitSwitched(boolean there) {
        return with(it -> it.circuitSwitched = there);
    }

    public MmeSpec withPowerSaving(boolean granted) {
        return with(it -> it.powerSaving = granted);
    }

    public MmeSpec withEmergency(EmergencyAttach who, String apn) {
        return with(it -> it.emergency = new EmergencySpec(who, apn));
    }

    private MmeSpec with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.made();
    }

    /** The components, to change some of them. */
    private static final class Draft {
        private int group;
        private int code;
        private Map<MmeTimer, Duration> timers;
        private List<Eia> integrity;
        private List<Eea> ciphering;
        private List<Plmn> equivalents;
        private EmmCause roamingRefusal;
        private boolean authenticatesEveryAttach;
        private boolean circuitSwitched;
        private boolean powerSaving;
        private EmergencySpec emergency;

        Draft(MmeSpec of) {
            group = of.group;
            code = of.code;
            timers = of.timers;
            integrity = of.integrity;
            ciphering = of.ciphering;
            equivalents = of.equivalents;
            roamingRefusal = of.roamingRefusal;
            authenticatesEveryAttach = of.authenticatesEveryAttach;
            circuitSwitched = of.circuitSwitched;
            powerSaving = of.powerSaving;
            emergency = of.emergency;
        }

        MmeSpec made() {
            return new MmeSpec(
                    group,
                    code,
                    timers,
                    integrity,
                    ciphering,
                    equivalents,
                    roamingRefusal,
                    authenticatesEveryAttach,
                    circuitSwitched,
                    powerSaving,
                    emergency);
        }
    }
}
