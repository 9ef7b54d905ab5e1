package dev.mynah.network.amf;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.security.Ciphering;
import dev.mynah.network.air.nas.security.Integrity;
import dev.mynah.network.mme.EmergencyAttach;
import dev.mynah.network.mme.EmergencySpec;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How an operator's AMF is set up.
 *
 * @param region AMF region, 8 bits (TS 23.003 2.10.1)
 * @param set AMF set, 10 bits
 * @param pointer AMF pointer, 6 bits
 * @param timers durations other than the standard ones
 * @param integrity algorithms in the order of preference; the identifiers of EPS stand for those of 5G
 * @param ciphering algorithms in the order of preference
 * @param slices the network slices there are; a UE that asks for none gets the first
 * @param equivalents networks the UE may treat as this one, at most 15
 * @param roamingRefusal what a subscriber whose home has no agreement with this network is refused with: #11, #13, #15 ...
 * @param authenticatesEveryRegistration whether a UE that proves itself by its stored security context is challenged all the
 *     same when it registers initially
 * @param emergency who may register for emergency services, and the data network calls for help go to
 */
public record AmfSpec(
        int region,
        int set,
        int pointer,
        Map<AmfTimer, Duration> timers,
        List<Eia> integrity,
        List<Eea> ciphering,
        List<SNssai> slices,
        List<Plmn> equivalents,
        Mm5gCause roamingRefusal,
        boolean authenticatesEveryRegistration,
        EmergencySpec emergency) {
    /** Region 1, set 1, pointer 0; NIA2 with NEA2 before NEA0; one slice of SST 1; #11 for strangers. */
    public static final AmfSpec STANDARD = new AmfSpec(
            1,
            1,
            0,
            Map.of(),
            List.of(Eia.EIA2),
            List.of(Eea.EEA2, Eea.EEA0),
            List.of(SNssai.of(1)),
            List.of(),
            Mm5gCause.PLMN_NOT_ALLOWED,
            true,
            EmergencySpec.NONE);

    private static final int MOST_EQUIVALENTS = 15;
    private static final int MOST_SLICES = 8;

    public AmfSpec {
        check("region", region, 0xFF);
        check("set", set, 0x3FF);
        check("pointer", pointer, 0x3F);
        timers.forEach((timer, duration) -> {
            if (duration.isNegative() || duration.isZero()) {
                throw new IllegalArgumentException("timers." + timer + ": " + duration + " is not a time to wait");
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
        slices = slices(slices);
        equivalents = List.copyOf(equivalents);
    }

    /** A copy of 1 to 8 slices. */
    static List<SNssai> slices(List<SNssai> offered) {
        if (offered.isEmpty() || offered.size() > MOST_SLICES) {
            throw new IllegalArgumentException("slices: " + offered.size() + ", 1 to 8 are possible");
        }
        return List.copyOf(offered);
    }

    private static void check(String field, int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(field + ": " + value + " is not within 0.." + most);
        }
    }

    public Duration duration(AmfTimer timer) {
        return timers.getOrDefault(timer, timer.standard());
    }

    public AmfSpec withIdentity(int region, int set, int pointer) {
        return with(it -> {
            it.region = region;
            it.set = set;
            it.pointer = pointer;
        });
    }

    public AmfSpec withTimers(Map<AmfTimer, Duration> timers) {
        return with(it -> it.timers = timers);
    }

    public AmfSpec withAlgorithms(List<Eia> integrity, List<Eea> ciphering) {
        return with(it -> {
            it.integrity = integrity;
            it.ciphering = ciphering;
        });
    }

    public AmfSpec withSlices(List<SNssai> slices) {
        return with(it -> it.slices = slices);
    }

    public AmfSpec withEquivalents(List<Plmn> equivalents) {
        return with(it -> it.equivalents = equivalents);
    }

    public AmfSpec withRoamingRefusal(Mm5gCause cause) {
        return with(it -> it.roamingRefusal = cause);
    }

    public AmfSpec withAuthenticationAtEveryRegistration(boolean every) {
        return with(it -> it.authenticatesEveryRegistration = every);
    }

    public AmfSpec withEmergency(EmergencyAttach who, String dnn) {
        return with(it -> it.emergency = new EmergencySpec(who, dnn));
    }

    private AmfSpec with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.made();
    }

    /** The components, to change some of them. */
    private static final class Draft {
        private int region;
        private int set;
        private int pointer;
        private Map<AmfTimer, Duration> timers;
        private List<Eia> integrity;
        private List<Eea> ciphering;
        private List<SNssai> slices;
        private List<Plmn> equivalents;
        private Mm5gCause roamingRefusal;
        private boolean authenticatesEveryRegistration;
        private EmergencySpec emergency;

        Draft(AmfSpec of) {
            region = of.region;
            set = of.set;
            pointer = of.pointer;
            timers = of.timers;
            integrity = of.integrity;
            ciphering = of.ciphering;
            slices = of.slices;
            equivalents = of.equivalents;
            roamingRefusal = of.roamingRefusal;
            authenticatesEveryRegistration = of.authenticatesEveryRegistration;
            emergency = of.emergency;
        }

        AmfSpec made() {
            return new AmfSpec(
                    region,
                    set,
                    pointer,
                    timers,
                    integrity,
                    ciphering,
                    slices,
                    equivalents,
                    roamingRefusal,
                    authenticatesEveryRegistration,
                    emergency);
        }
    }
}
