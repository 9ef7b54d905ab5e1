package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.modem.at.port.Setting;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * {@code +COPS} without quotes and technology. The HAL asks for the operator by a chain of three formats on one line, and for
 * the way it was chosen by {@code +COPS?} alone, which then has the number: so that format is the one between chains.
 */
final class OperatorNames implements AtCommand<AtPort> {
    private static final IntParameter MODE = IntParameter.of("mode", 0, 4).orElse(0);
    private static final IntParameter FORMAT = IntParameter.of("format", 0, 2).optional();
    private static final StringParameter OPER =
            StringParameter.of("oper", 64).quotesOptional().optional();
    private static final IntParameter ACT = IntParameter.of("AcT", 0, 15).optional();

    private static final int MANUAL = 1;
    private static final int DEREGISTERED = 2;
    private static final int FORMAT_ONLY = 3;
    private static final int LONG = 0;
    private static final int SHORT = 1;
    private static final int NUMERIC = 2;

    private static final Setting<Integer> SHOWN = Setting.number("goldfish+COPS", NUMERIC);

    private final AtCommand<AtPort> standard = Reworded.standard("+COPS");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+COPS").set(MODE, FORMAT, OPER, ACT).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        if (given.get(MODE) == FORMAT_ONLY) {
            port.set(SHOWN, given.find(FORMAT).orElse(NUMERIC));
            return Answer.ok();
        }
        String chosen = given.find(OPER)
                .map(name -> "," + given.find(FORMAT).orElse(LONG) + ",\"" + name + "\"")
                .orElse("");
        String technology = given.find(ACT).map(it -> "," + it).orElse("");
        return Translated.set(standard, port, given.get(MODE) + chosen + technology);
    }

    @Override
    public Answer read(AtPort port) {
        int format = port.get(SHOWN);
        Optional<ServingNetwork> serving = port.network().serving();
        if (serving.isEmpty()) {
            port.set(SHOWN, NUMERIC);
            return format == NUMERIC
                    ? Answer.line("+COPS: " + mode(port) + ",0,0")
                    : Answer.error(CmeError.NO_NETWORK_SERVICE);
        }
        String shown = switch (format) {
            case LONG -> serving.get().longName();
            case SHORT -> serving.get().shortName();
            default -> serving.get().plmn().digits();
        };
        // Within the chain the mode is no news, and the HAL wants a 0 there.
        return Answer.line("+COPS: " + (inChain(port, format) ? 0 : mode(port)) + "," + format + "," + plain(shown));
    }

    private static final Setting<Boolean> CHAIN = Setting.memory(false);

    /** The chain is over with the number. */
    private static boolean inChain(AtPort port, int format) {
        boolean chain = format != NUMERIC || port.get(CHAIN);
        port.set(CHAIN, format != NUMERIC);
        return chain;
    }

    private static int mode(AtPort port) {
        NetworkSelection selection = port.network().selection();
        if (selection instanceof NetworkSelection.Manual) {
            return MANUAL;
        }
        return selection instanceof NetworkSelection.Automatic ? 0 : DEREGISTERED;
    }

    @Override
    public Answer test(AtPort port) {
        return Pending.abortable(
                port.network().scan(),
                found -> found.isEmpty()
                        ? Answer.error(CmeError.NO_NETWORK_SERVICE)
                        : Answer.line(found.stream()
                                .map(OperatorNames::listed)
                                .collect(Collectors.joining(",", "+COPS: ", ""))),
                port.network()::abort);
    }

    private static String listed(ScannedNetwork network) {
        return "(" + network.availability().stat() + "," + plain(network.longName()) + "," + plain(network.shortName())
                + "," + network.plmn().digits() + ")";
    }

    /** What stands for itself between commas. */
    private static String plain(String name) {
        return name.replaceAll("[,()\"\\p{Cntrl}]", " ");
    }

    @Override
    public String clause() {
        return "27.007 7.3";
    }

    @Override
    public String summary() {
        return "operator selection and names, worded for the HAL";
    }
}
