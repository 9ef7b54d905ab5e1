package dev.mynah.modem.at;

import dev.mynah.modem.ChannelRange;
import dev.mynah.modem.Domain;
import dev.mynah.modem.EmergencyNumbers;
import dev.mynah.modem.ExtendedDrx;
import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.NamedNetwork;
import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkDenylist;
import dev.mynah.modem.NetworkFeatures;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.PowerSavingMode;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Registration;
import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.UsageSetting;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** A network the test sets; searches and selections end when the test says so. */
public final class FakeNetwork implements Network {
    public NetworkFeatures features = NetworkFeatures.NONE;
    public final Map<Domain, Registration> registrations = new EnumMap<>(Domain.class);
    public Optional<ServingNetwork> serving =
            Optional.of(new ServingNetwork(Plmn.of("00101"), "Alpha Mobile", "Alpha", Rat.E_UTRAN));
    public Optional<SignalQuality> signal = Optional.of(new SignalQuality(Rat.E_UTRAN, -85, -105));
    public Set<Rat> supported = Set.of(Rat.values());
    public Set<Rat> technologies = Set.of(Rat.values());
    public NetworkSelection selection = new NetworkSelection.Automatic();
    public Optional<NetworkTime> time = Optional.empty();
    public List<MeasuredCell> cells = List.of();
    public EmergencyNumbers emergencyNumbers = EmergencyNumbers.NONE;
    public List<ChannelRange> channels = List.of();
    public UsageSetting usage = UsageSetting.DATA_CENTRIC;
    public boolean n1Mode = true;
    public boolean nullAlgorithms = true;
    public boolean attached = true;
    public boolean connected;
    public int mobilityState = 19;
    public Promise<Void> selecting = Promise.promise();
    public Promise<List<ScannedNetwork>> scanning = Promise.promise();
    public int aborts;

    @Override
    public Registration registration(Domain domain) {
        return registrations.getOrDefault(domain, Registration.NONE);
    }

    @Override
    public Optional<ServingNetwork> serving() {
        return serving;
    }

    public Optional<PowerSavingMode> powerSaving = Optional.empty();
    public Optional<PowerSavingMode> powerSavingGranted = Optional.empty();
    public OptionalInt extendedDrx = OptionalInt.empty();
    public Optional<ExtendedDrx> extendedDrxGranted = Optional.empty();

    @Override
    public Optional<PowerSavingMode> powerSaving() {
        return powerSaving;
    }

    @Override
    public void powerSaving(Optional<PowerSavingMode> wanted) {
        powerSaving = wanted;
    }

    @Override
    public Optional<PowerSavingMode> powerSavingGranted() {
        return powerSavingGranted;
    }

    @Override
    public OptionalInt extendedDrx() {
        return extendedDrx;
    }

    @Override
    public void extendedDrx(OptionalInt cycle) {
        extendedDrx = cycle;
    }

    @Override
    public Optional<ExtendedDrx> extendedDrxGranted() {
        return extendedDrxGranted;
    }

    @Override
    public void noMoreData() {
        connected = false;
    }

    @Override
    public List<NamedNetwork> named() {
        return List.of(new NamedNetwork(Plmn.of("00101"), "Alpha Mobile", "Alpha"));
    }

    @Override
    public NamedNetwork named(Plmn network) {
        return new NamedNetwork(network, network.digits(), network.digits());
    }

    @Override
    public EmergencyNumbers emergencyNumbers() {
        return emergencyNumbers;
    }

    @Override
    public Optional<SignalQuality> signal() {
        return signal;
    }

    @Override
    public int mobilityState() {
        return mobilityState;
    }

    @Override
    public boolean connected() {
        return connected;
    }

    @Override
    public List<MeasuredCell> cells() {
        return cells;
    }

    @Override
    public Set<Rat> supported() {
        return supported;
    }

    @Override
    public Set<Rat> technologies() {
        return technologies;
    }

    @Override
    public void technologies(Set<Rat> wanted) {
        technologies = wanted;
    }

    @Override
    public boolean n1Mode() {
        return n1Mode;
    }

    @Override
    public void n1Mode(boolean enabled) {
        n1Mode = enabled;
    }

    @Override
    public List<ChannelRange> channels() {
        return channels;
    }

    @Override
    public void channels(List<ChannelRange> wanted) {
        channels = wanted;
    }

    @Override
    public UsageSetting usage() {
        return usage;
    }

    @Override
    public void usage(UsageSetting wanted) {
        usage = wanted;
    }

    @Override
    public boolean nullAlgorithms() {
        return nullAlgorithms;
    }

    @Override
    public void nullAlgorithms(boolean taken) {
        nullAlgorithms = taken;
    }

    @Override
    public NetworkFeatures features() {
        return features;
    }

    @Override
    public boolean admitted() {
        return true;
    }

    public Set<NetworkDenylist.Condition> denied = Set.of();

    @Override
    public Set<NetworkDenylist.Condition> denied() {
        return denied;
    }

    @Override
    public NetworkSelection selection() {
        return selection;
    }

    @Override
    public Future<Void> select(NetworkSelection wanted) {
        selection = wanted;
        selecting = Promise.promise();
        return selecting.future();
    }

    @Override
    public Future<List<ScannedNetwork>> scan() {
        scanning = Promise.promise();
        return scanning.future();
    }

    @Override
    public void abort() {
        aborts++;
        selecting.tryFail(new Refusal(Refusal.Reason.ABORTED));
        scanning.tryFail(new Refusal(Refusal.Reason.ABORTED));
    }

    @Override
    public boolean attached() {
        return attached;
    }

    @Override
    public Future<Void> attach() {
        attached = true;
        return Future.succeededFuture();
    }

    @Override
    public Future<Void> detach() {
        attached = false;
        return Future.succeededFuture();
    }

    @Override
    public Optional<NetworkTime> time() {
        return time;
    }

    @Override
    public Optional<NetworkTime> timeTold() {
        return time;
    }
}
