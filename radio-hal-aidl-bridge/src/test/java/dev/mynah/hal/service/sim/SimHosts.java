package dev.mynah.hal.service.sim;

import dev.mynah.euicc.PinSpec;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.radio.sim.CardStatus;
import dev.mynah.hal.radio.sim.IRadioSim;
import dev.mynah.hal.service.Handset;
import dev.mynah.hal.service.Host;
import dev.mynah.hal.service.RadioHal;
import dev.mynah.modem.Domain;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.network.air.event.EventStream;
import java.util.List;

/** A handset that is on, and a host of the card of each of its slots. */
final class SimHosts {
    private static final Release IRADIO_2_2 = new Release(3);

    final Handset handset;
    final Host<IRadioSim> first;
    final Host<IRadioSim> second;

    SimHosts(Handset handset) {
        this.handset = handset;
        RadioHal hal = new RadioHal(handset.modem(), IRADIO_2_2, new EventStream());
        this.first = come(hal, 0);
        this.second = come(hal, 1);
        handset.powerOn();
        first.told();
        second.told();
    }

    static SimHosts of() {
        return new SimHosts(Handset.of());
    }

    /** The first card asks for its PIN, 4321. */
    static SimHosts locked() {
        PinSpec pins = new PinSpec("4321", "87654321", "1234", "12345678", "12345678", true);
        return new SimHosts(Handset.of(
                Handset.alphaSpec(), Handset.betaSpec(), Handset.alphaProfile().pins(pins), Handset.betaProfile()));
    }

    private Host<IRadioSim> come(RadioHal hal, int slot) {
        String name = "android.hardware.radio.sim.IRadioSim/slot" + (slot + 1);
        RadioHal.Instance instance = hal.instances().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        return Host.of(
                IRADIO_2_2, IRadioSim.class, IRADIO_2_2.of(IRadioSim.class).proxy(instance.root()));
    }

    /** The service of the first card. */
    IRadioSim sim() {
        return first.service();
    }

    /** What the first host was told when everything had happened. */
    List<String> told() {
        handset.settle();
        return first.told();
    }

    CardStatus status() {
        return status(first);
    }

    CardStatus status(Host<IRadioSim> host) {
        host.service().getIccCardStatus(1);
        CardStatus status = host.last("getIccCardStatusResponse", CardStatus.class);
        host.told();
        return status;
    }

    /** A channel to an application of the first card. */
    int open(String aid) {
        sim().iccOpenLogicalChannel(1, aid, 0);
        int channel = first.last("iccOpenLogicalChannelResponse", Integer.class);
        first.told();
        return channel;
    }

    RegistrationStatus registration() {
        return handset.slot(0).network().registration(Domain.EPS).status();
    }
}
