package dev.mynah.hal.service.config;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.Uicc;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.file.content.EfIccid;
import dev.mynah.euicc.isdr.Eid;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.radio.config.IRadioConfig;
import dev.mynah.hal.radio.config.SimSlotStatus;
import dev.mynah.hal.radio.config.SlotPortMapping;
import dev.mynah.hal.radio.sim.CardStatus;
import dev.mynah.hal.radio.sim.IRadioSim;
import dev.mynah.hal.service.HalCall;
import dev.mynah.hal.service.Host;
import dev.mynah.hal.service.RadioHal;
import dev.mynah.modem.DualSim;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.Sim;
import dev.mynah.modem.baseband.BasebandModem;
import dev.mynah.modem.baseband.HeldCard;
import dev.mynah.modem.baseband.ModemMemory;
import dev.mynah.modem.baseband.ModemSpec;
import dev.mynah.modem.baseband.SlotSpec;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.ran.Ether;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A modem as telephones have it: an empty physical slot 0 for a removable card, an eUICC in 1, two logical slots on its ports;
 * and a host of its IRadioConfig. On virtual time, with no network on air.
 */
final class Phone {
    static final String EID =
            Eid.withCheckDigits("890490321234512345123456789012").digits();
    static final String ALPHA = "8949001000000000017";
    static final String BETA = "8949970000000000013";
    static final String TRAVEL = "8949001000000000025";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final byte[] ISD_R = HEX.parseHex("A0000005591010FFFFFFFF8900000100");
    private static final SubscriberKey KEY = SubscriberKey.ofOpc(
            HexFormat.of().parseHex("465B5CE8B199B49FAA5F0A2EE238A6BC"),
            HexFormat.of().parseHex("CD63CB71954A9F4E48A5994E37A02BAF"));

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-01-01T12:00:00Z"));
    private final ModemMemory memory = ModemMemory.inRam();
    private final Release release;
    private final MepMode mode;
    private final DualSim dualSim;

    private final EventStream events = new EventStream();
    private final List<String> calls = new ArrayList<>();

    final Euicc euicc;
    BasebandModem modem;
    Host<IRadioConfig> host;
    /** Hosts of IRadioSim, by logical slot. */
    final List<Host<IRadioSim>> sims = new ArrayList<>();

    private Phone(int release, MepMode mode, DualSim dualSim) {
        this.release = new Release(release);
        this.mode = mode;
        this.dualSim = dualSim;
        int first = mode.firstProfilePort();
        this.euicc = Euicc.of(
                EuiccSpec.of(
                        EID,
                        mode,
                        2,
                        List.of(
                                profile(ALPHA, "001010000000001")
                                        .enabledOnPort(first)
                                        .build(),
                                profile(BETA, "999700000000001")
                                        .enabledOnPort(first + 1)
                                        .build(),
                                profile(TRAVEL, "001010000000002").build())),
                CardMemory.inRam());
        events.subscribe(event -> {
            if (event instanceof HalCall call && !call.fromHost()) {
                calls.add(call.subject().replace("modem0/", "") + " "
                        + call.call().replaceFirst(".*[.]", ""));
            }
        });
        switchOn();
    }

    static Phone of(MepMode mode) {
        return new Phone(4, mode, DualSim.STANDBY);
    }

    static Phone of(int release, DualSim dualSim) {
        return new Phone(release, MepMode.B, dualSim);
    }

    /** The modem anew, with what it kept. */
    void switchOn() {
        int first = mode.firstProfilePort();
        modem = new BasebandModem(
                new ModemSpec(
                        "modem0",
                        new ModemIdentity("Mynah", "M1", "1.0"),
                        List.of(Optional.empty(), Optional.of(HeldCard.of(euicc))),
                        List.of(
                                new SlotSpec("490154203237518", "01", new PortMapping(1, first)),
                                new SlotSpec("356938035643809", "01", new PortMapping(1, first + 1))),
                        dualSim),
                new Ether(),
                time.timeline(),
                new Random(1),
                events,
                memory);
        RadioHal hal = new RadioHal(modem, release, events);
        host = Host.of(release, IRadioConfig.class, hal, "default");
        sims.clear();
        sims.add(Host.of(release, IRadioSim.class, hal, "slot1"));
        sims.add(Host.of(release, IRadioSim.class, hal, "slot2"));
        modem.powerOn();
        told();
    }

    private static ProfileSpecBuilder profile(String iccid, String imsi) {
        return ProfileSpec.of(iccid, imsi, KEY).name(imsi);
    }

    /** A removable card. */
    static HeldCard removable() {
        return HeldCard.of(
                Uicc.of(profile("8999970000000000019", "999700000000002").build(), CardMemory.inRam()));
    }

    /** What the host of IRadioConfig has been told since the last time. */
    List<String> told() {
        time.settle();
        calls.clear();
        return host.told();
    }

    /** What all hosts have been told since then, as {@code slot0 simStatusChanged}, in order. */
    List<String> calls() {
        time.settle();
        List<String> made = List.copyOf(calls);
        calls.clear();
        return made;
    }

    CardStatus card(int slot) {
        sims.get(slot).service().getIccCardStatus(98);
        time.settle();
        return sims.get(slot).last("getIccCardStatusResponse", CardStatus.class);
    }

    /** The status of all slots as a method gives it, or gave it last. */
    List<SimSlotStatus> status(String method) {
        time.settle();
        List<?> told = host.last(method, List.class);
        return told.stream().map(SimSlotStatus.class::cast).toList();
    }

    /** The status of all slots, asked for. */
    List<SimSlotStatus> status() {
        host.service().getSimSlotsStatus(99);
        return status("getSimSlotsStatusResponse");
    }

    void map(int serial, SlotPortMapping... mapping) {
        host.service().setSimSlotsMapping(serial, List.of(mapping));
    }

    /** An LPA tells the ISD-R something through a logical slot; the function's answer. */
    String lpa(int slot, String function) {
        Sim sim = modem.subscriptions().get(slot).sim();
        Sim.OpenChannel channel = get(sim.open(ISD_R, 0));
        String length = HEX.toHexDigits((byte) (function.length() / 2));
        String answer =
                HEX.formatHex(get(sim.transmit(channel.number(), HEX.parseHex("80E29100" + length + function + "00"))));
        time.settle();
        sim.close(channel.number());
        time.settle();
        return answer;
    }

    /** ES10c.EnableProfile with a REFRESH. */
    String enable(int slot, String iccid) {
        return lpa(slot, "BF3111A00C5A0A" + coded(iccid) + "8101FF");
    }

    /** The same onto a port of the LPA's choice, as MEP-A1 has it. */
    String enable(int slot, String iccid, int port) {
        return lpa(slot, "BF3114A00C5A0A" + coded(iccid) + "8101FF8201" + HEX.toHexDigits((byte) port));
    }

    String disable(int slot, String iccid) {
        return lpa(slot, "BF3211A00C5A0A" + coded(iccid) + "8101FF");
    }

    private static String coded(String iccid) {
        return HEX.formatHex(EfIccid.encode(iccid));
    }

    private <T> T get(Future<T> future) {
        time.settle();
        return future.result();
    }
}
