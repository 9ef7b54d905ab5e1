package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.door.FlowControl;
import dev.mynah.modem.door.FlowControl.Means;
import dev.mynah.modem.door.SerialLine;

/**
 * {@code +IFC}: flow control each way, in force on a UART once the result has gone out, and what is in force there is what it
 * shows. Z and &amp;F leave that alone: a host that resets its modem by a line of three wires would hear no answer. Ptys and
 * sockets have one of their own, always; there it is kept for the host to read. V.250 6.2.12.
 */
final class LocalFlowControl implements AtCommand<AtPort> {
    private static final IntParameter BY_HOST =
            IntParameter.of("DCE_by_DTE", 0, 2).orElse(2);
    private static final IntParameter BY_MODEM =
            IntParameter.of("DTE_by_DCE", 0, 2).orElse(2);
    private static final Setting<Integer> BY_HOST_SETTING = Setting.number("+IFC.host", 2);
    private static final Setting<Integer> BY_MODEM_SETTING = Setting.number("+IFC.modem", 2);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+IFC").set(BY_HOST, BY_MODEM).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        set(port, new FlowControl(Means.of(given.get(BY_HOST)), Means.of(given.get(BY_MODEM))));
        return Answer.ok();
    }

    /** &amp;K says the same in another way. */
    static void set(AtPort port, FlowControl flow) {
        port.set(BY_HOST_SETTING, flow.byHost().number());
        port.set(BY_MODEM_SETTING, flow.byModem().number());
        port.serialLine().ifPresent(line -> port.afterAnswer(() -> line.flowControl(flow)));
    }

    @Override
    public Answer read(AtPort port) {
        FlowControl flow = port.serialLine()
                .map(SerialLine::flowControl)
                .orElseGet(() ->
                        new FlowControl(Means.of(port.get(BY_HOST_SETTING)), Means.of(port.get(BY_MODEM_SETTING))));
        return Answer.line(
                Line.of("+IFC").add(flow.byHost().number()).add(flow.byModem().number()));
    }

    @Override
    public String clause() {
        return "V.250 6.2.12";
    }

    @Override
    public String summary() {
        return "flow control on the line";
    }
}
