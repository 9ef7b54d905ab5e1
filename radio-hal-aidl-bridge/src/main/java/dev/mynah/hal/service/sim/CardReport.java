package dev.mynah.hal.service.sim;

import dev.mynah.hal.radio.config.MultipleEnabledProfilesMode;
import dev.mynah.hal.radio.config.SlotPortMapping;
import dev.mynah.hal.radio.sim.AppStatus;
import dev.mynah.hal.radio.sim.CardStatus;
import dev.mynah.hal.radio.sim.PersoSubstate;
import dev.mynah.hal.radio.sim.PinState;
import dev.mynah.modem.CardApplication;
import dev.mynah.modem.CardApplication.Kind;
import dev.mynah.modem.CardPower;
import dev.mynah.modem.PhysicalSlot;
import dev.mynah.modem.PhysicalSlot.EnabledProfiles;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.modem.Subscription;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What hosts are told of the card. A port without a profile has a card all the same, one without applications: a host that
 * was told of an absent card would take the port down and could enable no profile on it any more.
 */
final class CardReport {
    private static final int NONE = -1;
    /** What a host makes room for: CARD_MAX_APPS of ril.h. */
    private static final int MOST_APPLICATIONS = 8;

    private static final SlotPortMapping UNMAPPED = new SlotPortMapping(NONE, 0);

    private final Subscription slot;

    CardReport(Subscription slot) {
        this.slot = slot;
    }

    /** What must be another for hosts to be told that the card's status has changed. */
    record Standing(
            SimState state,
            Optional<PortMapping> port,
            Optional<String> iccid,
            boolean powered,
            boolean taken,
            Optional<DeviceLock> lock) {}

    Standing standing() {
        Sim sim = slot.sim();
        return new Standing(sim.state(), port(), sim.iccid(), sim.power() == CardPower.ON, slot.carrierTaken(), lock());
    }

    private Optional<DeviceLock> lock() {
        return DeviceLock.required(slot.personalisation());
    }

    private Optional<PortMapping> port() {
        return slot.modem().port(slot.slot());
    }

    CardStatus status() {
        Optional<PortMapping> port = port();
        Optional<PhysicalSlot> place = slot.modem().physicalSlot(slot.slot());
        Optional<PhysicalSlot.Held> card = place.flatMap(PhysicalSlot::card);
        List<CardApplication> applications = card.isPresent() ? applications() : List.of();
        return new CardStatus(
                card.isPresent() ? state() : CardStatus.STATE_ABSENT,
                PinState.UNKNOWN,
                index(applications, Kind.USIM),
                NONE,
                index(applications, Kind.ISIM),
                status(applications),
                card.map(it -> HexFormat.of().withUpperCase().formatHex(it.atr()))
                        .orElse(""),
                card.isPresent() ? slot.sim().iccid().orElse("") : "",
                card.flatMap(PhysicalSlot.Held::eid).orElse(""),
                port.map(it -> new SlotPortMapping(it.physicalSlot(), it.port()))
                        .orElse(UNMAPPED),
                place.map(it -> mode(it.profiles())).orElse(MultipleEnabledProfilesMode.NONE));
    }

    private int state() {
        if (!slot.carrierTaken()) {
            return CardStatus.STATE_RESTRICTED;
        }
        return slot.sim().state() == SimState.FAILED ? CardStatus.STATE_ERROR : CardStatus.STATE_PRESENT;
    }

    /** Those of them that a subscription can be in. */
    private List<CardApplication> applications() {
        return switch (slot.sim().state()) {
            case ABSENT, NOT_READY, FAILED -> List.of();
            case PIN_REQUIRED, PUK_REQUIRED, READY, BLOCKED ->
                slot.sim().directory().stream()
                        .filter(it -> it.kind() == Kind.USIM || it.kind() == Kind.ISIM)
                        .limit(MOST_APPLICATIONS)
                        .toList();
        };
    }

    private static int index(List<CardApplication> applications, Kind kind) {
        return applications.stream().map(CardApplication::kind).toList().indexOf(kind);
    }

    /** Where PIN1 and PIN2 stand. */
    record PinStates(PinState pin1, PinState pin2) {}

    PinStates pins() {
        Sim sim = slot.sim();
        return new PinStates(pin(sim.pin(PinKey.PIN1)), pin(sim.pin(PinKey.PIN2)));
    }

    /** All of them share the PINs, as in a card of one verification capability. TS 31.101 9.5.1. */
    private List<AppStatus> status(List<CardApplication> applications) {
        if (applications.isEmpty()) {
            return List.of();
        }
        SimState state = slot.sim().state();
        PinStates pins = pins();
        Optional<DeviceLock> lock = state == SimState.READY ? lock() : Optional.empty();
        return applications.stream()
                .map(it -> new AppStatus(
                        it.kind() == Kind.USIM ? AppStatus.APP_TYPE_USIM : AppStatus.APP_TYPE_ISIM,
                        lock.isPresent() ? AppStatus.APP_STATE_SUBSCRIPTION_PERSO : appState(state),
                        lock.map(DeviceLock::substate)
                                .orElse(state == SimState.READY ? PersoSubstate.READY : PersoSubstate.UNKNOWN),
                        HexFormat.of().withUpperCase().formatHex(it.aid()),
                        it.label(),
                        false,
                        pins.pin1(),
                        pins.pin2()))
                .toList();
    }

    private static int appState(SimState state) {
        return switch (state) {
            case PIN_REQUIRED -> AppStatus.APP_STATE_PIN;
            case PUK_REQUIRED, BLOCKED -> AppStatus.APP_STATE_PUK;
            case READY -> AppStatus.APP_STATE_READY;
            case ABSENT, NOT_READY, FAILED -> AppStatus.APP_STATE_DETECTED;
        };
    }

    private static PinState pin(PinStatus pin) {
        if (!pin.enabled()) {
            return PinState.DISABLED;
        }
        if (pin.pinTries() == 0) {
            return pin.pukTries() == 0 ? PinState.ENABLED_PERM_BLOCKED : PinState.ENABLED_BLOCKED;
        }
        return pin.verified() ? PinState.ENABLED_VERIFIED : PinState.ENABLED_NOT_VERIFIED;
    }

    private static MultipleEnabledProfilesMode mode(EnabledProfiles profiles) {
        return switch (profiles) {
            case ONE -> MultipleEnabledProfilesMode.NONE;
            case MEP_A1 -> MultipleEnabledProfilesMode.MEP_A1;
            case MEP_A2 -> MultipleEnabledProfilesMode.MEP_A2;
            case MEP_B -> MultipleEnabledProfilesMode.MEP_B;
        };
    }
}
