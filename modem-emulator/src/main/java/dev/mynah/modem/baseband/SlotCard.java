package dev.mynah.modem.baseband;

import dev.mynah.euicc.CardPort;
import dev.mynah.modem.sim.CardSim;
import dev.mynah.modem.sim.PortOccupant;
import dev.mynah.modem.sim.SharedPort;
import dev.mynah.modem.sim.TracedCardPort;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a slot has of the card in it, from insertion to removal: its contacts, and what the stack knows of it. */
final class SlotCard {
    private final List<Runnable> parting = new ArrayList<>();
    private final CardSim sim;
    private boolean there;

    SlotCard(CardContact contact, Timeline timeline, EventStream events, String subject, LogicalSlot slot) {
        this.there = contact.port().isPresent();
        SharedPort shared = SharedPort.of(contact.port().orElseGet(EmptyPort::new));
        CardContacts contacts = contacts(new TracedCardPort(shared, timeline, events, subject, slot::imsi));
        Optional<SharedPort> isdr = contact.isdrPort().map(SharedPort::of);
        Optional<CardContacts> isdrContacts =
                isdr.map(it -> contacts(new TracedCardPort(it, timeline, events, subject + "/isdr", slot::imsi)));
        this.sim = new CardSim(
                contacts, isdrContacts, timeline, new SlotFacts(slot, timeline), new SlotErrands(slot), slot);
        occupy(shared, new OnThePort(sim));
        isdr.ifPresent(it -> occupy(it, new OnTheIsdrPort(slot)));
    }

    private CardContacts contacts(CardPort port) {
        CardContacts made = new CardContacts(port);
        parting.add(made::part);
        return made;
    }

    private void occupy(SharedPort port, PortOccupant stack) {
        port.occupy(stack);
        parting.add(() -> port.vacate(stack));
    }

    CardSim sim() {
        return sim;
    }

    /** Whether there is a card. */
    boolean there() {
        return there;
    }

    /** The stack leaves its network without the card: what it would write there is lost. */
    void pullOut() {
        there = false;
        parting.forEach(Runnable::run);
        sim.pulledOut();
    }

    private record OnThePort(CardSim sim) implements PortOccupant {
        @Override
        public void othersSent(byte[] command, byte[] response) {
            sim.othersSent(command, response);
        }

        @Override
        public void othersReset() {
            sim.othersReset();
        }
    }

    /** The port of its own that the ISD-R has in MEP modes A1 and A2: what is done there may concern any other. */
    private record OnTheIsdrPort(LogicalSlot slot) implements PortOccupant {
        private static final int STORE_DATA = 0xE2;

        @Override
        public void othersSent(byte[] command, byte[] response) {
            if (command.length > 1 && (command[1] & 0xFF) == STORE_DATA) {
                slot.profilesMayHaveChanged();
            }
        }

        @Override
        public void othersReset() {
            slot.profilesMayHaveChanged();
        }
    }
}
