package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PhysicalSlot;
import dev.mynah.modem.PortMapping;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.ArrayList;
import java.util.List;

/** {@code +QUIMSLOT}: which of the module's places for cards the stack uses, by numbers from 1; kept over a power cycle. */
final class CardPlaceChoice implements AtCommand<AtPort> {
    private static final IntParameter SLOT = IntParameter.of("slot", 1, 8);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QUIMSLOT").set(SLOT).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int place = given.get(SLOT) - 1;
        List<PhysicalSlot> places = port.modem().physicalSlots();
        if (place >= places.size()) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        int slot = port.subscription().slot();
        List<PortMapping> mapping = new ArrayList<>(port.modem().mapping());
        if (mapping.get(slot).physicalSlot() == place) {
            return Answer.ok();
        }
        mapping.set(
                slot, new PortMapping(place, places.get(place).ports().get(0).number()));
        return Pending.ok(port.modem().map(mapping));
    }

    @Override
    public Answer read(AtPort port) {
        return port.modem()
                .port(port.subscription().slot())
                .map(it -> Answer.line(Line.of("+QUIMSLOT").add(it.physicalSlot() + 1)))
                .orElseGet(() -> Answer.error(CmeError.OPERATION_NOT_ALLOWED));
    }

    @Override
    public Answer test(AtPort port) {
        int last = port.modem().physicalSlots().size();
        return Answer.line("+QUIMSLOT: " + (last == 1 ? "(1)" : last == 2 ? "(1,2)" : "(1-" + last + ")"));
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "place of the card that is used";
    }
}
