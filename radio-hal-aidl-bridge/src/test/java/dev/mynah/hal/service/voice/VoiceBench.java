package dev.mynah.hal.service.voice;

import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.radio.voice.Dial;
import dev.mynah.hal.radio.voice.IRadioVoice;
import dev.mynah.hal.service.Handset;
import dev.mynah.hal.service.Host;
import dev.mynah.network.air.Rat;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.calls.FarEndSpec.Behaviour;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorSpec;
import java.time.Duration;
import java.util.List;

/** A host has the telephone of slot 0, which is in UTRAN; people are behind numbers. */
final class VoiceBench {
    static final String HELPER = "+15550001000";
    static final String BUSY = "+15550001001";
    static final String OTHER = "+15550001002";

    private static final Release IRADIO_2_1 = new Release(2);

    final Handset handset;
    final Host<IRadioVoice> host;

    VoiceBench() {
        this(alpha());
    }

    VoiceBench(OperatorSpec alpha) {
        this(alpha, Handset.alphaProfile());
    }

    VoiceBench(OperatorSpec alpha, ProfileSpecBuilder profile) {
        handset = Handset.of(alpha, Handset.betaSpec(), profile, Handset.betaProfile());
        handset.powerOn().after(Duration.ofMinutes(2));
        host = Host.of(IRADIO_2_1, IRadioVoice.class, new VoiceService(IRADIO_2_1, handset.slot(0)));
    }

    static OperatorSpec alpha() {
        return Handset.alphaSpec()
                .withCells(CellSpec.of("hill", Rat.UTRAN, 0x31, 0x31).withLevel(-80, -100))
                .withFarEnds(
                        FarEndSpec.answers("15550001000", Duration.ofSeconds(3)),
                        FarEndSpec.of("15550001001", Behaviour.BUSY, Duration.ofSeconds(1)),
                        FarEndSpec.answers("15550001002", Duration.ofSeconds(3)));
    }

    IRadioVoice service() {
        return host.service();
    }

    /** What has been told after a while. */
    List<String> after(Duration duration) {
        handset.after(duration);
        return host.told();
    }

    List<String> soon() {
        return after(Duration.ofSeconds(10));
    }

    List<String> told() {
        handset.settle();
        return host.told();
    }

    static Dial dial(String number) {
        return new Dial(number, Dial.CLIR_DEFAULT, List.of());
    }

    /** Has a conversation with somebody. */
    void talkTo(String number) {
        service().dial(1, dial(number));
        soon();
    }
}
