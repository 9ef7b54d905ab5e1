package dev.mynah.modem.baseband;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Charges;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkDenylist;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PowerSavingMode;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sockets;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.calls.CallControl;
import dev.mynah.modem.charges.Metering;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.modem.emm.Equipment;
import dev.mynah.modem.gmm.GmmUe;
import dev.mynah.modem.mm.MmUe;
import dev.mynah.modem.mm5g.Mm5gUe;
import dev.mynah.modem.mobility.CmTransport;
import dev.mynah.modem.mobility.CmWish;
import dev.mynah.modem.mobility.Disclosing;
import dev.mynah.modem.mobility.MobilityManagement;
import dev.mynah.modem.mobility.MobilityUser;
import dev.mynah.modem.packet.PacketContexts;
import dev.mynah.modem.plmn.Doubts;
import dev.mynah.modem.plmn.ForbiddenPlaces;
import dev.mynah.modem.plmn.LocalNumbers;
import dev.mynah.modem.plmn.NetworkNames;
import dev.mynah.modem.plmn.PlmnSelector;
import dev.mynah.modem.plmn.Technologies;
import dev.mynah.modem.radio.Radio;
import dev.mynah.modem.radio.RadioUser;
import dev.mynah.modem.sim.Usim;
import dev.mynah.modem.sm5g.Sm5gUe;
import dev.mynah.modem.sms.KeptDomain;
import dev.mynah.network.air.Air;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.CellMeasurement;
import dev.mynah.network.air.CnDomain;
import dev.mynah.network.air.Page;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.Redirection;
import dev.mynah.network.air.ReleaseCause;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.nas.NasMessage;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.NetworkName;
import dev.mynah.network.air.nas.element.TimeZoneAndTime;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.time.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Radio, network selection, mobility and session management of one slot, joined together. */
final class RadioStack implements RadioUser {
    private static final String SELECTION = "/selection";
    private static final String TECHNOLOGIES = "/technologies";
    private static final String AMNESTY = "/t3245";

    private final String keyPrefix;
    private final NvItems items;
    private final Consumer<SubscriptionEvent> tell;
    private final SharedReceiver receiver;
    private final Radio radio;
    private final ForbiddenPlaces forbidden = new ForbiddenPlaces();
    private final Systems systems = new Systems();
    private final EmergencyCalls emergencyCalls;
    private final CmRoutes services;
    private final PlmnSelector selector;
    private final Doubts doubts;
    private final UserChoices choices;
    private final Selection selection;
    private final PacketContexts contexts;
    private final Session session;
    private final KeptPowerSaving keptPowerSaving;
    private final NetworkNames names = new NetworkNames();
    private final LocalNumbers localNumbers;
    private final NetworkClock clock;
    private final UserRequests requests;
    private final Amnesty amnesty;
    private final Denial denial;
    private final StackNetwork network;
    private final Telling telling;
    private BiConsumer<Cell, byte[]> broadcast = (cell, message) -> {};
    private final EmmUe emm;
    private final MmUe mm;
    private final GmmUe gmm;
    private final KeptDomain messageDomain;
    private final Metering charges;
    private final CallControl calls;
    private final ImsClient ims;

    RadioStack(
            String subject,
            String keyPrefix,
            Equipment equipment,
            Air air,
            Timeline timeline,
            RandomGenerator random,
            EventStream events,
            NvItems items,
            Set<Rat> had,
            Consumer<SubscriptionEvent> tell,
            SharedReceiver receiver) {
        this.keyPrefix = keyPrefix;
        this.items = items;
        this.tell = tell;
        this.receiver = receiver;
        this.radio = new Radio(air, subject, timeline, this);
        this.selector = new PlmnSelector(forbidden, random, KeptSelection.of(items.get(keyPrefix + SELECTION)));
        Technologies technologies = new Technologies(had);
        KeptTechnologies.of(items.get(keyPrefix + TECHNOLOGIES)).ifPresent(technologies::choose);
        this.choices = new UserChoices(keyPrefix, items);
        this.selection = new Selection(radio, systems, selector, technologies, forbidden, choices, timeline);
        this.doubts = new Doubts(timeline, random, forbidden, technologies, selection::reselect);
        this.clock = new NetworkClock(timeline);
        this.requests = new UserRequests(timeline);
        this.amnesty = new Amnesty(keyPrefix + AMNESTY, items, timeline, random, forbidden, systems, this::forgive);
        this.localNumbers = new LocalNumbers(it -> {
            tell.accept(new SubscriptionEvent.EmergencyNumbersChanged(it));
            tell.accept(new SubscriptionEvent.HelpNumbersChanged());
        });
        this.ims = new ImsClient(this, radio, systems, selection, receiver, tell);
        this.network = new StackNetwork(this, radio, selector, selection, choices, systems, names, clock, requests);
        this.contexts = new PacketContexts(subject, keyPrefix, timeline, random, events, items, tell);
        this.session = new Session(subject, timeline, events, contexts, this::imsi, tell);
        contexts.add(session.esm());
        this.emergencyCalls = new EmergencyCalls(this, radio, systems, selection);
        this.services = new CmRoutes(() -> systems.registered() ? systems.rat() : Optional.empty(), emergencyCalls);
        this.telling = new Telling(timeline, network, session::settle, this::settle, tell);

        this.emm = new EmmUe(
                subject, equipment, timeline, events, radio, forbidden, doubts, random, user(Domain.EPS), session);
        session.over(emm);
        this.keptPowerSaving = new KeptPowerSaving(items, keyPrefix);
        emm.powerSaving().want(keptPowerSaving.mode(), keptPowerSaving.cycle());
        systems.add(emm);
        services.add(Rat.E_UTRAN, Set.of(CmServiceType.values()), emm.circuitSwitched());
        services.add(Rat.E_UTRAN, Set.of(CmServiceType.SHORT_MESSAGE), emm.shortMessages());
        this.mm = new MmUe(subject, equipment, timeline, random, events, radio, forbidden, doubts, user(Domain.CS));
        systems.add(mm);
        services.add(Rat.UTRAN, Set.of(CmServiceType.values()), mm);
        services.add(Rat.GSM, Set.of(CmServiceType.values()), mm);
        this.charges = new Metering(timeline, new CardMeter(this::usim), tell);
        this.calls = new CallControl(
                subject,
                timeline,
                events,
                services,
                new CallStanding(
                        selection::isOn,
                        receiver,
                        systems::registered,
                        this::usim,
                        localNumbers::now,
                        radio::sendSpeech,
                        tell),
                charges);
        this.denial = new Denial(selector, selection, systems, radio, calls);

        PacketDomain packets = new PacketDomain(subject, timeline, events, contexts, this::imsi, tell);
        contexts.add(packets.sm());
        this.gmm = new GmmUe(
                subject, equipment, timeline, random, events, radio, forbidden, doubts, user(Domain.GPRS), packets);
        packets.over(gmm);
        this.messageDomain = new KeptDomain(keyPrefix, items);
        CmTransport messages = new MessageDomains(messageDomain::chosen, mm, gmm.shortMessages());
        services.add(Rat.UTRAN, Set.of(CmServiceType.SHORT_MESSAGE), messages);
        services.add(Rat.GSM, Set.of(CmServiceType.SHORT_MESSAGE), messages);
        systems.add(gmm);
        Sm5gUe sm5g = new Sm5gUe(subject, timeline, events, radio, contexts);
        contexts.add(sm5g);
        Mm5gUe mm5g = new Mm5gUe(
                subject, equipment, timeline, random, events, radio, forbidden, doubts, user(Domain.NG), sm5g);
        sm5g.over(mm5g);
        systems.add(mm5g);
        services.add(Rat.NR, Set.of(CmServiceType.SHORT_MESSAGE), mm5g.shortMessages());
    }

    /** What the system of a domain calls back. */
    private MobilityUser user(Domain domain) {
        return new SystemUser(this, selection, domain);
    }

    /** @param told what the cell camped on says to everybody, with the cell */
    void onBroadcast(BiConsumer<Cell, byte[]> told) {
        broadcast = told;
    }

    PacketData packetData() {
        return contexts;
    }

    Sockets sockets() {
        return contexts.sockets();
    }

    Calls calls() {
        return calls;
    }

    Charges charges() {
        return charges;
    }

    ImsClient ims() {
        return ims;
    }

    Network network() {
        return network;
    }

    /** What calls, short messages and supplementary services ride on. */
    CmTransport services() {
        return services;
    }

    /** By which domain they go in GSM and UTRAN, for short messages. */
    KeptDomain messageDomain() {
        return messageDomain;
    }

    Optional<Usim> usim() {
        return selection.usim();
    }

    UserChoices choices() {
        return choices;
    }

    void keepSelection() {
        items.put(keyPrefix + SELECTION, KeptSelection.text(selector.mode()));
    }

    void keepTechnologies() {
        items.put(keyPrefix + TECHNOLOGIES, KeptTechnologies.text(selection.technologies()));
    }

    String imsi() {
        return usim().map(it -> it.subscriber().imsi()).orElse("");
    }

    void on() {
        if (!selection.isOn()) {
            selection.on();
            radio.on();
            begin();
        }
    }

    void off() {
        if (selection.isOn()) {
            // First: what a system lets go while it is switched off is no reason to look for cells.
            selection.off();
            doubts.switchedOff();
            systems.switchOff();
            contexts.switchedOff();
            radio.off();
            amnesty.use(Optional.empty());
            localNumbers.forget();
            requests.refuseAll(Reason.RADIO_OFF);
            registrationChanged();
        }
    }

    private void forgive() {
        if (radio.connected()) {
            amnesty.later();
            return;
        }
        selection.together(() -> {
            amnesty.grant();
            selection.reselect();
        });
        registrationChanged();
    }

    void usimReady(Usim ready) {
        selection.use(Optional.of(ready), ready.location().lastTai().map(it -> it.plmn()));
        tell.accept(new SubscriptionEvent.HelpNumbersChanged());
        if (selection.isOn()) {
            begin();
        }
    }

    void usimGoing() {
        if (selection.isOn()) {
            selection.together(systems::switchOff);
            doubts.switchedOff();
        }
        selection.withoutUsim();
        tell.accept(new SubscriptionEvent.HelpNumbersChanged());
        amnesty.use(Optional.empty());
        localNumbers.forget();
        if (selection.isOn()) {
            selection.together(systems::withoutUsim);
        }
    }

    /** Keeps off what is on the device's list from now on. */
    void deny(NetworkDenylist list) {
        if (!list.equals(selector.denied())) {
            selector.deny(list);
            leaveDenied();
            selection.reselect();
            registrationChanged();
        }
    }

    Set<NetworkDenylist.Condition> denied() {
        return denial.conditions();
    }

    /** Leaves a network that is denied, properly, and looks for another. */
    private void leaveDenied() {
        if (denial.misplaced()) {
            selection.together(systems::switchOff);
            doubts.switchedOff();
            becomeIdle();
            begin();
        }
    }

    void steered() {
        if (selection.isOn()) {
            selection.lookForBetter();
        }
    }

    private void begin() {
        usim().ifPresentOrElse(
                        usim -> {
                            selection.use(
                                    Optional.of(usim), usim.location().lastTai().map(it -> it.plmn()));
                            doubts.begin(usim);
                            selection.together(() -> systems.switchOn(usim));
                            amnesty.use(Optional.of(usim));
                        },
                        () -> selection.together(systems::withoutUsim));
    }

    // Radio.

    @Override
    public void heardChanged() {
        selection.reselect();
        telling.cellsChanged();
    }

    @Override
    public void downlink(byte[] nas) {
        systems.downlink(nas);
    }

    @Override
    public void downlink(CnDomain domain, byte[] nas) {
        systems.downlink(domain, nas);
    }

    @Override
    public void bearersEstablished() {
        systems.bearersEstablished();
    }

    @Override
    public void downlinkData(int bearer, byte[] packet) {
        contexts.downlink(bearer, packet);
    }

    @Override
    public void downlinkSpeech(SpeechFrame frame) {
        calls.heard(frame);
    }

    @Override
    public void securityCommanded(CnDomain domain) {
        systems.securityCommanded(domain);
    }

    @Override
    public void domainReleased(CnDomain domain) {
        systems.domainReleased(domain);
    }

    @Override
    public void handedOver(Cell target) {
        selection.together(() -> systems.handedOver(target));
        registrationChanged();
    }

    @Override
    public void broadcast(byte[] message) {
        radio.camped().ifPresent(it -> broadcast.accept(it.cell(), message));
    }

    @Override
    public void released(ReleaseCause cause, Optional<Redirection> redirection) {
        redirection.ifPresent(selector::redirect);
        selection.together(() -> {
            systems.released(cause);
            selection.reselect();
        });
        registrationChanged();
    }

    @Override
    public void connectionChanged() {
        registrationChanged();
    }

    @Override
    public void paged(Page page) {
        if (!receiver.taken()) {
            systems.paged(page);
        }
    }

    // Mobility management.

    void searchNetworks() {
        selection.searchNetworks();
        keepSelection();
    }

    /** One system has no more use for the connection; it stays while another has. */
    void letGo(Domain domain) {
        if (radio.connected() && !systems.busyBeside(domain)) {
            radio.release();
            selection.together(() -> systems.releasedBy(domain, ReleaseCause.NORMAL));
        }
    }

    /** Drops the connection so that the UE may go elsewhere. */
    void becomeIdle() {
        if (radio.connected()) {
            radio.release();
            selection.together(() -> systems.released(ReleaseCause.NORMAL));
        }
    }

    void registered(Domain domain, Plmn plmn, Set<Plmn> equivalents) {
        systems.registered(domain);
        selection.registered(plmn, equivalents);
    }

    void sentInClear(NasMessage message, boolean forHelp) {
        radio.camped()
                .flatMap(it -> Disclosing.of(message, networkOf(it.cell()), forHelp))
                .ifPresent(it -> telling.soon(new SubscriptionEvent.IdentityDisclosed(it)));
    }

    void secured(Domain domain, int ciphering, OptionalInt integrity, boolean forHelp) {
        telling.soon(new SubscriptionEvent.SecurityChosen(domain, ciphering, integrity, forHelp));
    }

    /** Of the networks of a cell the one selected. */
    private Plmn networkOf(Cell cell) {
        return selector.selected().filter(cell.plmns()::contains).orElse(cell.plmn());
    }

    void refused(Domain domain, int cause) {
        radio.camped().map(CellMeasurement::cell).ifPresent(cell -> {
            Plmn plmn = networkOf(cell);
            boolean both = switch (domain) {
                case EPS -> mm.registrable();
                case GPRS -> combined(cell, plmn);
                case CS, NG -> false;
            };
            Set<Domain> domains = both ? Set.of(domain, Domain.CS) : Set.of(domain);
            telling.soon(new SubscriptionEvent.RegistrationRefused(domains, cell, plmn, cause));
        });
    }

    boolean csInvalid() {
        return systems.of(Domain.CS).map(MobilityManagement::usimInvalid).orElse(false);
    }

    /** Whether GMM registers in the circuit switched domain of a cell, too. */
    boolean combined(Cell cell, Plmn plmn) {
        return !systems.packetsSuspended() && gmm.combines(cell, plmn);
    }

    /** EMM has sent the UE to a circuit switched cell. */
    void fellBack(List<CmWish> wishes, boolean answersPage) {
        mm.fellBack(wishes, answersPage);
        if (wishes.stream().anyMatch(it -> it.service() == CmServiceType.EMERGENCY_CALL)) {
            selection.callForHelp();
        } else {
            selection.fallBack();
        }
    }

    EmergencyCalls emergencyCalls() {
        return emergencyCalls;
    }

    EmmUe emm() {
        return emm;
    }

    MmUe mm() {
        return mm;
    }

    void usimInvalid(Set<Domain> domains) {
        selection.together(() -> systems.usimInvalid(domains));
    }

    void informed(
            Optional<NetworkName> fullName,
            Optional<NetworkName> shortName,
            Optional<TimeZoneAndTime> time,
            OptionalInt daylightSaving) {
        selection.registeredWith().ifPresent(plmn -> names.told(plmn, fullName, shortName));
        time.ifPresent(it -> tell.accept(new SubscriptionEvent.NetworkTimeReceived(clock.told(it, daylightSaving))));
        registrationChanged();
    }

    void powerSavingChanged() {
        telling.soon(new SubscriptionEvent.PowerSavingChanged());
    }

    /** Asks networks for these from now on, and keeps it. */
    void savePower(Optional<PowerSavingMode> mode, OptionalInt cycle) {
        keptPowerSaving.mode(mode);
        keptPowerSaving.cycle(cycle);
        emm.powerSaving().want(mode, cycle);
    }

    LocalNumbers localNumbers() {
        return localNumbers;
    }

    // What hosts see.

    void registrationChanged() {
        telling.soon();
    }

    private void settle() {
        leaveDenied();
        requests.look(systems, selection.registeredWith());
        amnesty.look();
        lookForCalls();
    }

    private void lookForCalls() {
        boolean data = systems.settled() && systems.registeredForPacket() && !radio.connected();
        if (data && choices.wantsCalls() && !network.calls()) {
            selection.lookForCalls();
        }
    }
}
