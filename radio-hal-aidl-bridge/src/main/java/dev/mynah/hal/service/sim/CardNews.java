package dev.mynah.hal.service.sim;

import dev.mynah.hal.radio.RadioIndicationType;
import dev.mynah.hal.radio.sim.CardStatus;
import dev.mynah.hal.radio.sim.IRadioSimIndication;
import dev.mynah.hal.radio.sim.PinState;
import dev.mynah.hal.radio.sim.SimRefreshResult;
import dev.mynah.modem.CardRefresh;
import dev.mynah.modem.SubscriptionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What hosts are told of the card unasked. Another status of it waits until the modem says that cards have changed: by then
 * hosts have been told of physical slots and ports, without which they cannot place it.
 */
final class CardNews {
    private final CardReport card;
    private final Consumer<Consumer<IRadioSimIndication>> tell;
    private CardReport.Standing told;
    private boolean changed;
    private Optional<CardReport.PinStates> pins = Optional.empty();

    CardNews(CardReport card, Consumer<Consumer<IRadioSimIndication>> tell) {
        this.card = card;
        this.tell = tell;
        this.told = card.standing();
    }

    void cardsChanged() {
        CardReport.Standing now = card.standing();
        if (changed || !now.equals(told)) {
            changed = false;
            told = now;
            tell.accept(to -> to.simStatusChanged(RadioIndicationType.UNSOLICITED));
        }
    }

    /** What a host has just been told of PINs, it need not be told again. */
    void statusTold(CardStatus status) {
        pins = status.applications().stream()
                .findFirst()
                .map(it -> new CardReport.PinStates(
                        it.pin1().orElse(PinState.UNKNOWN), it.pin2().orElse(PinState.UNKNOWN)));
    }

    /** A PIN was used: one that stands elsewhere now makes another status, though the card goes on as before. */
    void pinUsed() {
        if (!changed && pins.isPresent() && !pins.get().equals(card.pins())) {
            pins = Optional.empty();
            tell.accept(to -> to.simStatusChanged(RadioIndicationType.UNSOLICITED));
        }
    }

    void happened(SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.SimChanged) {
            changed = true;
        } else if (event instanceof SubscriptionEvent.CardRefreshed it) {
            refreshed(it.refresh());
        } else if (event instanceof SubscriptionEvent.CarrierJudged) {
            // Anything that was read of the card may have to go, or can be read now.
            tell.accept(to -> to.simRefresh(
                    RadioIndicationType.UNSOLICITED, new SimRefreshResult(SimRefreshResult.TYPE_SIM_RESET, 0, "")));
        } else if (event instanceof SubscriptionEvent.PhoneBookChanged) {
            tell.accept(to -> to.simPhonebookChanged(RadioIndicationType.UNSOLICITED));
        } else if (event instanceof SubscriptionEvent.UsimEnabledChanged it) {
            tell.accept(to -> to.uiccApplicationsEnablementChanged(RadioIndicationType.UNSOLICITED, it.enabled()));
        } else if (event instanceof SubscriptionEvent.UsimUsed it) {
            tell.accept(to -> to.subscriptionStatusChanged(RadioIndicationType.UNSOLICITED, it.used()));
        } else if (event instanceof SubscriptionEvent.ProactiveCommandReceived it) {
            tell.accept(to -> to.stkProactiveCommand(RadioIndicationType.UNSOLICITED, Hex.digits(it.command())));
        } else if (event instanceof SubscriptionEvent.ProactiveCommandPerformed it) {
            tell.accept(to -> to.stkEventNotify(RadioIndicationType.UNSOLICITED, Hex.digits(it.command())));
        } else if (event instanceof SubscriptionEvent.ProactiveSessionEnded) {
            tell.accept(to -> to.stkSessionEnd(RadioIndicationType.UNSOLICITED));
        }
    }

    /** One file at a time; a host that is told of none looks at all it has. */
    private void refreshed(CardRefresh refresh) {
        String aid = refresh.application().map(Hex::digits).orElse("");
        int type = switch (refresh.extent()) {
            case FILES -> SimRefreshResult.TYPE_SIM_FILE_UPDATE;
            case APPLICATION -> SimRefreshResult.TYPE_SIM_INIT;
            case CARD -> SimRefreshResult.TYPE_SIM_RESET;
        };
        boolean byFile =
                refresh.extent() == CardRefresh.Extent.FILES && !refresh.files().isEmpty();
        for (int file : byFile ? refresh.files() : List.of(0)) {
            tell.accept(to -> to.simRefresh(RadioIndicationType.UNSOLICITED, new SimRefreshResult(type, file, aid)));
        }
    }
}
