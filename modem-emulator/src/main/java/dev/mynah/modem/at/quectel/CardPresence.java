package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.Optional;

/** {@code +QSIMSTAT}: whether there is a card in the place of the slot, and whether to tell when that changes. */
final class CardPresence implements AtCommand<AtPort>, UnsolicitedReport {
    private static final Kept ENABLED = new Kept("QSIMSTAT", "0");
    private static final FlagParameter ENABLE = FlagParameter.of("enable");
    /** What the host was told last, or would have been. */
    private static final Setting<Optional<Boolean>> KNOWN = Setting.memory(Optional.empty());

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QSIMSTAT").set(ENABLE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        ENABLED.set(port, given.get(ENABLE));
        port.set(KNOWN, Optional.of(inserted(port)));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(line(port));
    }

    private static Line line(AtPort port) {
        return Line.of("+QSIMSTAT").raw(ENABLED.get(port)).add(inserted(port) ? 1 : 0);
    }

    static boolean inserted(AtPort port) {
        return port.modem()
                .physicalSlot(port.subscription().slot())
                .filter(it -> it.card().isPresent())
                .isPresent();
    }

    @Override
    public void on(AtPort port, SubscriptionEvent event) {}

    @Override
    public void on(AtPort port, ModemEvent event) {
        if (event instanceof ModemEvent.CardsChanged) {
            boolean news = !port.get(KNOWN).equals(Optional.of(inserted(port)));
            // A line that nobody has asked on yet takes a card that is there for one that was.
            boolean first = port.get(KNOWN).isEmpty() && inserted(port);
            port.set(KNOWN, Optional.of(inserted(port)));
            if (news && !first && ENABLED.on(port)) {
                port.report(line(port).toString());
            }
        }
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "card inserted or not";
    }
}
