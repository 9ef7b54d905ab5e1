package dev.mynah.testbed.file;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.element.RejectCause;
import dev.mynah.network.msc.MscSpec;
import dev.mynah.network.msc.MscTimer;
import dev.mynah.network.msc.Tariff;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an operator's {@code msc}. */
final class MscReader {
    private MscReader() {}

    static Optional<MscSpec> read(Fields msc) {
        MscSpec usual = MscSpec.STANDARD;
        Map<MscTimer, Duration> timers = timers(msc.inner("timers"));
        List<Plmn> equivalents = MmeReader.list(msc, "equivalents", usual.equivalents(), Plmn::of);
        RejectCause refusal = RejectCause.of(
                msc.whole("roamingRefusal", 1, 255, usual.roamingRefusal().value()));
        boolean always = msc.flag("authenticatesEveryUpdate", usual.authenticatesEveryUpdate());
        boolean ciphering = msc.flag("gsmCiphering", usual.gsmCiphering());
        boolean emergency = msc.flag("emergencyWithoutIdentity", usual.emergencyWithoutIdentity());
        boolean tones = msc.flag("tonesInBand", usual.tonesInBand());
        Tariff charges = TariffReader.read(msc.inner("charges"));
        return msc.make(() -> new MscSpec(timers, equivalents, refusal, always, ciphering, emergency, tones, charges));
    }

    private static Map<MscTimer, Duration> timers(Fields fields) {
        Map<MscTimer, Duration> timers = new EnumMap<>(MscTimer.class);
        for (MscTimer timer : MscTimer.values()) {
            fields.optional(timer.name(), Fields::duration).ifPresent(it -> timers.put(timer, it));
        }
        fields.done();
        return timers;
    }
}
