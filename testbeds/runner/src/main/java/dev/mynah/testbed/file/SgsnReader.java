package dev.mynah.testbed.file;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.Gea;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.mme.EmergencySpec;
import dev.mynah.network.sgsn.GprsMessages;
import dev.mynah.network.sgsn.SgsnSpec;
import dev.mynah.network.sgsn.SgsnTimer;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an operator's {@code sgsn}. */
final class SgsnReader {
    private static final Map<String, GprsMessages> MESSAGES = Map.of(
            "none", GprsMessages.NONE, "after-msc", GprsMessages.AFTER_MSC, "before-msc", GprsMessages.BEFORE_MSC);

    private SgsnReader() {}

    static Optional<SgsnSpec> read(Fields sgsn) {
        SgsnSpec usual = SgsnSpec.STANDARD;
        Map<SgsnTimer, Duration> timers = timers(sgsn.inner("timers"));
        List<Gea> ciphering = MmeReader.list(sgsn, "ciphering", usual.ciphering(), SgsnReader::gea);
        List<Plmn> equivalents = MmeReader.list(sgsn, "equivalents", usual.equivalents(), Plmn::of);
        GmmCause refusal = GmmCause.of(
                sgsn.whole("roamingRefusal", 1, 255, usual.roamingRefusal().value()));
        boolean always = sgsn.flag("authenticatesEveryAttach", usual.authenticatesEveryAttach());
        GprsMessages messages = sgsn.choice("shortMessages", MESSAGES, "none, after-msc or before-msc")
                .orElse(usual.shortMessages());
        boolean gs = sgsn.flag("gs", usual.gs());
        boolean s3 = sgsn.flag("s3", usual.s3());
        EmergencySpec emergency = MmeReader.emergency(sgsn, "emergencyAttach", "emergencyApn", usual.emergency());
        return sgsn.make(
                () -> new SgsnSpec(timers, ciphering, equivalents, refusal, always, gs, s3, messages, emergency));
    }

    private static Map<SgsnTimer, Duration> timers(Fields fields) {
        Map<SgsnTimer, Duration> timers = new EnumMap<>(SgsnTimer.class);
        for (SgsnTimer timer : SgsnTimer.values()) {
            fields.optional(timer.name(), Fields::duration).ifPresent(it -> timers.put(timer, it));
        }
        fields.done();
        return timers;
    }

    private static Gea gea(String text) {
        return Arrays.stream(Gea.values())
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + text + "\" is not NONE or one of GEA1 to GEA7"));
    }
}
