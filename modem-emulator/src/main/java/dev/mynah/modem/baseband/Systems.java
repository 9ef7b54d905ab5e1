package dev.mynah.modem.baseband;

import dev.mynah.modem.Domain;
import dev.mynah.modem.NetworkFeatures;
import dev.mynah.modem.mobility.MobilityManagement;
import dev.mynah.modem.mobility.Standing;
import dev.mynah.modem.sim.Usim;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.nas.element.CmServiceType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The systems a stack can register in, and which of them is meant by what the radio brings. LTE and NR have one each; in GSM
 * and UTRAN two share the cell and its connection, and the protocol of a message says whose it is (TS 24.007 11.2.3.1.1).
 */
final class Systems {
    private static final int PROTOCOL = 0xF;
    private static final int MM = 0x5;
    private static final int GMM = 0x8;
    private static final int SM = 0xA;

    private final List<MobilityManagement> all = new ArrayList<>();
    private Optional<Rat> rat = Optional.empty();
    private List<MobilityManagement> serving = List.of();
    private boolean suitable;
    private boolean packetsSuspended;

    void add(MobilityManagement system) {
        all.add(system);
    }

    Optional<MobilityManagement> of(Domain domain) {
        for (MobilityManagement system : all) {
            if (system.domain() == domain) {
                return Optional.of(system);
            }
        }
        return Optional.empty();
    }

    /** Whether there is a system for a technology at all. */
    boolean know(Rat technology) {
        return any(all, it -> it.serves(technology));
    }

    /** Whether there is one in which a network may take the USIM. */
    boolean usable(Rat technology) {
        return any(all, it -> it.serves(technology) && !it.usimInvalid());
    }

    void switchOn(Usim usim) {
        all.forEach(it -> it.switchOn(usim));
    }

    void withoutUsim() {
        all.forEach(MobilityManagement::withoutUsim);
    }

    void switchOff() {
        all.forEach(MobilityManagement::switchOff);
        on(Optional.empty());
        suitable = false;
    }

    void want(boolean registration) {
        all.forEach(it -> it.want(registration));
    }

    /** The same for the packet domain only. */
    void wantPacket(boolean registration) {
        all.stream().filter(it -> it.domain() != Domain.CS).forEach(it -> it.want(registration));
    }

    // Where the stack camps.

    private void on(Optional<Rat> technology) {
        if (technology.equals(rat)) {
            return;
        }
        rat = technology;
        serving = all.stream()
                .filter(it -> technology.map(it::serves).orElse(false))
                .toList();
    }

    void camped(Cell cell, Plmn plmn) {
        on(Optional.of(cell.rat()));
        suitable = true;
        List<MobilityManagement> here = new ArrayList<>(serving);
        here.removeIf(it -> packetsSuspended && it.domain() == Domain.GPRS);
        here.stream().filter(it -> it.domain() != Domain.CS).findFirst().ifPresent(it -> changeTo(it, all, cell, plmn));
        for (MobilityManagement system : all) {
            if (!here.contains(system)) {
                system.elsewhere(cell, plmn);
            }
        }
        here.forEach(it -> it.camped(cell, plmn));
    }

    /** In another system the UE goes on as it was registered, if the two have what it takes. TS 24.301 5.1.4. */
    private static void changeTo(MobilityManagement to, List<MobilityManagement> from, Cell cell, Plmn plmn) {
        if (!to.registered() && to.mayArrive(cell, plmn)) {
            from.stream()
                    .filter(it -> it != to && it.domain() != Domain.CS && it.registered())
                    .findFirst()
                    .flatMap(it -> it.depart(to.domain()))
                    .ifPresent(to::arrive);
        }
    }

    /** While it is in GSM or UTRAN for a circuit switched service only, the UE does not attach for packets. */
    void suspendPackets(boolean suspended) {
        packetsSuspended = suspended;
    }

    /** Whether the packet domain takes part in what the stack does in GSM and UTRAN. */
    boolean packetsSuspended() {
        return packetsSuspended;
    }

    boolean inDemand() {
        return any(all, MobilityManagement::inDemand);
    }

    void demandOver() {
        all.forEach(MobilityManagement::demandOver);
    }

    void limited(Cell cell) {
        on(Optional.of(cell.rat()));
        suitable = false;
        all.forEach(it -> it.limited(cell));
    }

    void nowhere() {
        suitable = false;
        all.forEach(MobilityManagement::nowhere);
    }

    void handedOver(Cell cell) {
        on(Optional.of(cell.rat()));
        serving.forEach(it -> it.handedOver(cell));
    }

    /** The technology camped on, or camped on last. */
    Optional<Rat> rat() {
        return rat;
    }

    /** Whether the cell camped on is one to register on. */
    boolean suitable() {
        return suitable;
    }

    /** A system of the packet domain has registered: the others have no registration left. */
    void registered(Domain domain) {
        if (domain != Domain.CS) {
            all.stream()
                    .filter(it -> it.domain() != domain && it.domain() != Domain.CS)
                    .forEach(MobilityManagement::supplanted);
        }
    }

    void usimInvalid(Set<Domain> domains) {
        all.stream().filter(it -> domains.contains(it.domain())).forEach(MobilityManagement::usimRefused);
    }

    /** Whether no network takes the USIM in one domain or another. */
    boolean anyInvalid() {
        return any(all, MobilityManagement::usimInvalid);
    }

    /** Begins anew with the USIM in the domains in which nobody took it. */
    void forgive(Usim usim) {
        all.stream().filter(MobilityManagement::usimInvalid).toList().forEach(it -> it.switchOn(usim));
    }

    // What the radio brings.

    void downlink(byte[] nas) {
        receiver(nas).ifPresent(it -> it.downlink(nas));
    }

    /** The same on a connection that two domains share: of short messages only the domain says whose they are. */
    void downlink(CnDomain domain, byte[] nas) {
        boolean message = nas.length > 0 && (nas[0] & PROTOCOL) == CmServiceType.SHORT_MESSAGE.protocol();
        (message && shared() ? of(domain) : receiver(nas)).ifPresent(it -> it.downlink(nas));
    }

    private Optional<MobilityManagement> receiver(byte[] nas) {
        if (!shared()) {
            return serving.stream().findFirst();
        }
        int protocol = nas.length == 0 ? 0 : nas[0] & PROTOCOL;
        if (protocol == GMM || protocol == SM) {
            return of(Domain.GPRS);
        }
        boolean cs = protocol == MM || Stream.of(CmServiceType.values()).anyMatch(it -> it.protocol() == protocol);
        return cs ? of(Domain.CS) : Optional.empty();
    }

    private boolean shared() {
        return rat.isPresent() && shared(rat.get());
    }

    /** Whether two domains share the cells of a technology. */
    static boolean shared(Rat technology) {
        return technology == Rat.GSM || technology == Rat.UTRAN;
    }

    private Optional<MobilityManagement> of(CnDomain domain) {
        return shared()
                ? of(domain == CnDomain.CS ? Domain.CS : Domain.GPRS)
                : serving.stream().findFirst();
    }

    void bearersEstablished() {
        for (MobilityManagement system : serving) {
            if (system.domain() != Domain.CS) {
                system.bearersEstablished();
            }
        }
    }

    void securityCommanded(CnDomain domain) {
        of(domain).ifPresent(it -> it.securityCommanded(domain));
    }

    void paged(Page page) {
        of(page.domain()).ifPresent(it -> it.paged(page));
    }

    void domainReleased(CnDomain domain) {
        of(domain).ifPresent(it -> it.released(ReleaseCause.NORMAL));
    }

    void released(ReleaseCause cause) {
        serving.forEach(it -> it.released(cause));
    }

    /** One system lets the connection go; the others that use it have to hear of it. */
    void releasedBy(Domain domain, ReleaseCause cause) {
        serving.stream().filter(it -> it.domain() != domain).forEach(it -> it.released(cause));
    }

    /** Whether a system other than that of a domain does something on the connection. */
    boolean busyBeside(Domain domain) {
        return any(serving, it -> it.domain() != domain && it.busy());
    }

    boolean busy() {
        return any(serving, MobilityManagement::busy);
    }

    // How the stack stands.

    /** Whether registered in a system of the technology camped on, or camped on last. */
    boolean registered() {
        return any(serving, MobilityManagement::registered);
    }

    /** Whether registered for emergency services only. */
    boolean registeredForHelp() {
        return any(serving, MobilityManagement::registeredForHelp);
    }

    /** The same, in the packet domain. */
    boolean registeredForPacket() {
        return any(serving, it -> it.domain() != Domain.CS && it.registered());
    }

    /** What the network registered with in the packet domain offers. */
    NetworkFeatures features() {
        return serving.stream()
                .filter(it -> it.domain() != Domain.CS && holds(it))
                .map(MobilityManagement::features)
                .findFirst()
                .orElse(NetworkFeatures.NONE);
    }

    Standing standing(Domain domain) {
        MobilityManagement speaker = speaker(domain);
        return speaker == null ? Standing.OFF : speaker.standing(domain).orElse(Standing.OFF);
    }

    OptionalInt cause(Domain domain) {
        MobilityManagement speaker = speaker(domain);
        return speaker == null ? OptionalInt.empty() : speaker.cause(domain);
    }

    /** Whether registered as far as can be: no system serving here has anything to do any more. */
    boolean settled() {
        Set<Standing> standings = standings();
        return suitable
                && standings.contains(Standing.REGISTERED)
                && !standings.contains(Standing.SEEKING)
                && !standings.contains(Standing.UNSETTLED);
    }

    /** Whether neither registered nor about to leave, in the packet domain or in all. */
    boolean left(boolean packetOnly) {
        return all.stream()
                .filter(it -> !packetOnly || it.domain() != Domain.CS)
                .noneMatch(it -> it.registered() || own(it) == Standing.LEAVING);
    }

    /** How the systems stand that have a say where the stack camps; all of them where no cell serves. */
    Set<Standing> standings() {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        for (MobilityManagement system : suitable ? serving : all) {
            standings.add(own(system));
        }
        return standings;
    }

    /** The cause one of these systems was last refused with. */
    OptionalInt lastCause() {
        return here().map(it -> it.cause(it.domain()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private Stream<MobilityManagement> here() {
        return (suitable ? serving : all).stream();
    }

    private static Standing own(MobilityManagement system) {
        return system.standing(system.domain()).orElse(Standing.OFF);
    }

    /**
     * Who speaks for a domain: a system of the technology camped on, or, where no cell serves, the one that is registered
     * still, and else the domain's own.
     */
    private @Nullable MobilityManagement speaker(Domain domain) {
        MobilityManagement here = speaker(serving, domain, !suitable);
        return suitable || here != null ? here : speaker(all, domain, false);
    }

    /** Of several that have a say, the domain's own before the first. */
    private static @Nullable MobilityManagement speaker(
            List<MobilityManagement> systems, Domain domain, boolean registeredOnly) {
        MobilityManagement speaker = null;
        for (MobilityManagement system : systems) {
            boolean first = speaker == null || (speaker.domain() != domain && system.domain() == domain);
            if (first && system.standing(domain).isPresent() && (!registeredOnly || holds(system))) {
                speaker = system;
            }
        }
        return speaker;
    }

    private static boolean holds(MobilityManagement system) {
        return system.registered() || system.registeredForHelp();
    }

    /** Without a stream: it is asked many times for each message. */
    private static boolean any(List<MobilityManagement> systems, Predicate<MobilityManagement> what) {
        for (MobilityManagement system : systems) {
            if (what.test(system)) {
                return true;
            }
        }
        return false;
    }
}
