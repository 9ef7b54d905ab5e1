package dev.mynah.hal.service.network;

import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.radio.network.IRadioNetwork;
import dev.mynah.hal.radio.network.RegStateResult;
import dev.mynah.hal.service.Handset;
import dev.mynah.hal.service.Host;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorControl;
import dev.mynah.network.operator.OperatorSpec;
import java.time.Duration;
import java.util.List;

/** A host of slot 0's network service, with the telephone around it. */
final class NetworkHost {
    static final Release IRADIO_2_3 = new Release(4);

    final Handset handset;
    final Host<IRadioNetwork> host;
    final IRadioNetwork service;

    private NetworkHost(Handset handset, Release release) {
        this.handset = handset;
        this.host = Host.of(release, IRadioNetwork.class, new NetworkService(release, handset.slot(0)));
        this.service = host.service();
    }

    /** Registered with Alpha, and told of nothing yet. */
    static NetworkHost registered() {
        return registered(Handset.alphaSpec());
    }

    static NetworkHost registered(OperatorSpec alpha) {
        NetworkHost host = of(alpha, IRADIO_2_3);
        host.handset.powerOn().after(Duration.ofSeconds(20));
        host.host.told();
        return host;
    }

    /** Alpha has these cells and no others. */
    static NetworkHost registered(CellSpec... cells) {
        return registered(Handset.alphaSpec().withCells(cells));
    }

    /** Not yet switched on. */
    static NetworkHost of(OperatorSpec alpha, Release release) {
        return new NetworkHost(
                Handset.of(alpha, Handset.betaSpec(), Handset.alphaProfile(), Handset.betaProfile()), release);
    }

    OperatorControl alpha() {
        return handset.alpha().control();
    }

    /** What was told once everything has happened that needs no time. */
    List<String> told() {
        handset.settle();
        return host.told();
    }

    List<String> told(Duration later) {
        handset.after(later);
        return host.told();
    }

    /** The same by name alone. */
    List<String> heard() {
        return told().stream().map(it -> it.split(" ")[0]).toList();
    }

    List<String> heard(Duration later) {
        handset.after(later);
        return heard();
    }

    <T> T last(String method, Class<T> type) {
        handset.settle();
        T last = host.last(method, type);
        host.told();
        return last;
    }

    RegStateResult voice() {
        service.getVoiceRegistrationState(1);
        return last("getVoiceRegistrationStateResponse", RegStateResult.class);
    }

    RegStateResult data() {
        service.getDataRegistrationState(1);
        return last("getDataRegistrationStateResponse", RegStateResult.class);
    }
}
