package dev.mynah.testbed.file;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.mme.EmergencyAttach;
import dev.mynah.network.mme.EmergencySpec;
import dev.mynah.network.mme.MmeSpec;
import dev.mynah.network.mme.MmeTimer;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads an operator's {@code mme}. */
final class MmeReader {
    private MmeReader() {}

    static Optional<MmeSpec> read(Fields mme) {
        MmeSpec usual = MmeSpec.STANDARD;
        int group = mme.whole("group", 0, 0xFFFF, usual.group());
        int code = mme.whole("code", 0, 0xFF, usual.code());
        Map<MmeTimer, Duration> timers = timers(mme.inner("timers"));
        List<Eia> integrity = list(mme, "integrity", usual.integrity(), MmeReader::eia);
        List<Eea> ciphering = list(mme, "ciphering", usual.ciphering(), MmeReader::eea);
        List<Plmn> equivalents = list(mme, "equivalents", usual.equivalents(), Plmn::of);
        EmmCause refusal = EmmCause.of(
                mme.whole("roamingRefusal", 1, 255, usual.roamingRefusal().value()));
        boolean always = mme.flag("authenticatesEveryAttach", usual.authenticatesEveryAttach());
        boolean circuitSwitched = mme.flag("circuitSwitched", usual.circuitSwitched());
        boolean powerSaving = mme.flag("powerSaving", usual.powerSaving());
        EmergencySpec emergency = emergency(mme, "emergencyAttach", "emergencyApn", usual.emergency());
        return mme.make(() -> new MmeSpec(
                group,
                code,
                timers,
                integrity,
                ciphering,
                equivalents,
                refusal,
                always,
                circuitSwitched,
                powerSaving,
                emergency));
    }

    /** Who is let in for help, and where calls for it go. */
    static EmergencySpec emergency(Fields node, String who, String where, EmergencySpec usual) {
        EmergencyAttach attach = node.optional(who, MmeReader::emergencyAttach).orElse(usual.attach());
        return new EmergencySpec(attach, node.text(where, usual::apn));
    }

    private static EmergencyAttach emergencyAttach(String text) {
        return EmergencyAttach.of(text)
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not one of "
                        + Arrays.stream(EmergencyAttach.values())
                                .map(EmergencyAttach::word)
                                .collect(Collectors.joining(", "))));
    }

    private static Map<MmeTimer, Duration> timers(Fields fields) {
        Map<MmeTimer, Duration> timers = new EnumMap<>(MmeTimer.class);
        for (MmeTimer timer : MmeTimer.values()) {
            fields.optional(timer.name(), Fields::duration).ifPresent(it -> timers.put(timer, it));
        }
        fields.done();
        return timers;
    }

    static <T> List<T> list(Fields mme, String name, List<T> usual, Function<String, T> reader) {
        if (!mme.has(name)) {
            return usual;
        }
        return mme.texts(name).stream()
                .flatMap(text -> {
                    try {
                        return java.util.stream.Stream.of(reader.apply(text));
                    } catch (IllegalArgumentException e) {
                        mme.problem(name, String.valueOf(e.getMessage()));
                        return java.util.stream.Stream.empty();
                    }
                })
                .toList();
    }

    static Eia eia(String text) {
        return named(Eia.values(), text);
    }

    static Eea eea(String text) {
        return named(Eea.values(), text);
    }

    private static <E extends Enum<E>> E named(E[] all, String text) {
        return Arrays.stream(all)
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not one of "
                        + Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "))));
    }
}
