package dev.mynah.testbed.file;

import dev.mynah.euicc.suci.ProtectionScheme;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.amf.AmfSpec;
import dev.mynah.network.amf.AmfTimer;
import dev.mynah.network.mme.EmergencySpec;
import dev.mynah.network.operator.System5gSpec;
import dev.mynah.network.udm.AuthenticationMethod;
import dev.mynah.network.udm.HomeNetworkKey;
import dev.mynah.network.udm.UdmSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an operator's {@code system5g}: its AMF, its UDM, and the keys of its SUCIs. */
public final class System5gReader {
    private static final Map<String, AuthenticationMethod> METHODS =
            Map.of("5g-aka", AuthenticationMethod.AKA_5G, "eap-aka'", AuthenticationMethod.EAP_AKA_PRIME);
    private static final Map<String, ProtectionScheme> PROFILES =
            Map.of("A", ProtectionScheme.PROFILE_A, "B", ProtectionScheme.PROFILE_B);
    private static final int MOST_SD = 0xFFFFFF;

    private System5gReader() {}

    static Optional<System5gSpec> read(Fields system) {
        AmfSpec usual = AmfSpec.STANDARD;
        int region = system.whole("region", 0, 0xFF, usual.region());
        int set = system.whole("set", 0, 0x3FF, usual.set());
        int pointer = system.whole("pointer", 0, 0x3F, usual.pointer());
        Map<AmfTimer, Duration> timers = timers(system.inner("timers"));
        List<Eia> integrity = MmeReader.list(system, "integrity", usual.integrity(), System5gReader::nia);
        List<Eea> ciphering = MmeReader.list(system, "ciphering", usual.ciphering(), System5gReader::nea);
        List<SNssai> slices = slices(system, usual.slices());
        List<Plmn> equivalents = MmeReader.list(system, "equivalents", usual.equivalents(), Plmn::of);
        Mm5gCause refusal = Mm5gCause.of(
                system.whole("roamingRefusal", 1, 255, usual.roamingRefusal().value()));
        boolean always = system.flag("authenticatesEveryRegistration", usual.authenticatesEveryRegistration());
        EmergencySpec emergency =
                MmeReader.emergency(system, "emergencyRegistration", "emergencyDnn", usual.emergency());
        AuthenticationMethod method =
                system.choice("authentication", METHODS, "5g-aka or eap-aka'").orElse(UdmSpec.STANDARD.method());
        List<HomeNetworkKey> keys = new ArrayList<>();
        system.each("homeNetworkKeys").forEach(it -> key(it).ifPresent(keys::add));
        return system.make(() -> new System5gSpec(
                new AmfSpec(
                        region,
                        set,
                        pointer,
                        timers,
                        integrity,
                        ciphering,
                        slices,
                        equivalents,
                        refusal,
                        always,
                        emergency),
                UdmSpec.STANDARD.withMethod(method).withKeys(keys.toArray(HomeNetworkKey[]::new))));
    }

    private static Map<AmfTimer, Duration> timers(Fields fields) {
        Map<AmfTimer, Duration> timers = new EnumMap<>(AmfTimer.class);
        for (AmfTimer timer : AmfTimer.values()) {
            fields.optional(timer.name(), Fields::duration).ifPresent(it -> timers.put(timer, it));
        }
        fields.done();
        return timers;
    }

    private static List<SNssai> slices(Fields system, List<SNssai> usual) {
        if (!system.has("slices")) {
            return usual;
        }
        return slices(system);
    }

    /** Network slices, {@code [{ sst: 1, sd: 41648 }]}. */
    public static List<SNssai> slices(Fields system) {
        List<SNssai> slices = new ArrayList<>();
        system.each("slices").forEach(it -> slice(it).ifPresent(slices::add));
        return slices;
    }

    private static Optional<SNssai> slice(Fields slice) {
        int sst = slice.whole("sst", 0, 0xFF, "1");
        boolean differs = slice.has("sd");
        int sd = slice.whole("sd", 0, MOST_SD, MOST_SD);
        return slice.make(() -> differs ? SNssai.of(sst, sd) : SNssai.of(sst));
    }

    private static Optional<HomeNetworkKey> key(Fields key) {
        int identifier = key.whole("identifier", 0, 0xFF, "27");
        ProtectionScheme profile = key.choice("profile", PROFILES, "A or B").orElse(ProtectionScheme.PROFILE_A);
        byte[] secret = key.value("privateKey", "32 octets in hexadecimal", new byte[32], System5gReader::secret);
        return key.make(() -> new HomeNetworkKey(identifier, profile, secret));
    }

    /** A mistake in it is told without the text: it is a secret. */
    private static byte[] secret(String text) {
        if (!text.matches("[0-9A-Fa-f]{64}")) {
            throw new IllegalArgumentException("is not 32 octets in hexadecimal");
        }
        return HexFormat.of().parseHex(text);
    }

    private static Eia nia(String text) {
        return MmeReader.eia(inEps(text, "NIA", "EIA"));
    }

    private static Eea nea(String text) {
        return MmeReader.eea(inEps(text, "NEA", "EEA"));
    }

    /** 5GS names its algorithms by numbers of its own, which are those of EPS (TS 33.501 5.11.1). */
    private static String inEps(String text, String prefix, String inEps) {
        if (!text.startsWith(prefix)) {
            throw new IllegalArgumentException("\"" + text + "\" is not one of " + prefix + "0 to " + prefix + "3");
        }
        return inEps + text.substring(prefix.length());
    }
}
