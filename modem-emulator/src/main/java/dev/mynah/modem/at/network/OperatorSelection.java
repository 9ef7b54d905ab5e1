package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.at.text.Alphabet;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code +COPS}: which operator, chosen how, and what others there are. TS 27.007 7.3. */
final class OperatorSelection implements AtCommand<AtPort> {
    private enum Mode {
        AUTOMATIC(0),
        MANUAL(1),
        DEREGISTER(2),
        FORMAT_ONLY(3),
        MANUAL_THEN_AUTOMATIC(4);

        private final int number;

        Mode(int number) {
            this.number = number;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("[0-9]{5,6}");
    private static final EnumParameter<Mode> MODE =
            EnumParameter.numbered("mode", Mode.class, mode -> mode.number).orElse(Mode.AUTOMATIC);
    private static final EnumParameter<OperatorName> FORMAT = EnumParameter.numbered(
                    "format", OperatorName.class, OperatorName::format)
            .optional();
    /** In format 2 a number, which ModemManager writes as it is after {@code +CSCS="UCS2"}, and other hosts do not. */
    private static final StringParameter OPER = StringParameter.text("oper", 64)
            .codeWhere(NUMBER.asMatchPredicate())
            .quotesOptional()
            .optional();

    private static final EnumParameter<Rat> ACT =
            EnumParameter.numbered("AcT", Rat.class, Rat::act).optional();

    /** How {@code +COPS?} writes the operator. */
    private static final Setting<OperatorName> SHOWN = Setting.choice("+COPS", OperatorName.LONG);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+COPS").set(MODE, FORMAT, OPER, ACT).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Optional<OperatorName> format = given.find(FORMAT);
        Mode mode = given.get(MODE);
        if (mode == Mode.FORMAT_ONLY) {
            if (format.isEmpty()) {
                return Answer.error(CmeError.INCORRECT_PARAMETERS);
            }
            port.set(SHOWN, format.get());
            return Answer.ok();
        }
        if (mode == Mode.AUTOMATIC || mode == Mode.DEREGISTER) {
            format.ifPresent(shown -> port.set(SHOWN, shown));
            return select(
                    port,
                    mode == Mode.AUTOMATIC ? new NetworkSelection.Automatic() : new NetworkSelection.Deregistered());
        }
        return given.find(OPER)
                .map(oper -> manual(port, given, format.orElse(OperatorName.LONG), oper))
                .orElse(Answer.error(CmeError.INCORRECT_PARAMETERS));
    }

    private static Answer manual(AtPort port, Arguments given, OperatorName format, String oper) {
        boolean fallback = given.get(MODE) == Mode.MANUAL_THEN_AUTOMATIC;
        if (format != OperatorName.NUMERIC) {
            return byName(port, given, format, oper, fallback);
        }
        if (!NUMBER.matcher(oper).matches()) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        return select(port, new NetworkSelection.Manual(Plmn.of(oper), given.find(ACT), fallback));
    }

    /** A name says nothing about the PLMN until a search has found who bears it. */
    private static Answer byName(AtPort port, Arguments given, OperatorName format, String oper, boolean fallback) {
        return Pending.abortable(
                port.network()
                        .scan()
                        .compose(found -> found.stream()
                                .filter(each ->
                                        oper.equals(format == OperatorName.LONG ? each.longName() : each.shortName()))
                                .findFirst()
                                .map(each -> port.network()
                                        .select(new NetworkSelection.Manual(each.plmn(), given.find(ACT), fallback)))
                                .orElseGet(() -> Future.failedFuture(new Refusal(Refusal.Reason.NO_NETWORK_SERVICE)))),
                selected -> Answer.ok(),
                port.network()::abort);
    }

    private static Answer select(AtPort port, NetworkSelection selection) {
        return Pending.abortable(port.network().select(selection), selected -> Answer.ok(), port.network()::abort);
    }

    @Override
    public Answer read(AtPort port) {
        Line line = Line.of("+COPS").add(mode(port.network().selection()).number);
        port.network().serving().ifPresent(serving -> {
            OperatorName shown = port.get(SHOWN);
            line.add(shown.format());
            shown.add(line, serving.longName(), serving.shortName(), serving.plmn(), port.alphabet());
            line.add(serving.rat().act());
        });
        return Answer.line(line);
    }

    private static Mode mode(NetworkSelection selection) {
        if (selection instanceof NetworkSelection.Manual manual) {
            return manual.fallback() ? Mode.MANUAL_THEN_AUTOMATIC : Mode.MANUAL;
        }
        return selection instanceof NetworkSelection.Automatic ? Mode.AUTOMATIC : Mode.DEREGISTER;
    }

    /** Searches; then what was found, and the modes and formats there are. */
    @Override
    public Answer test(AtPort port) {
        return Pending.abortable(
                port.network().scan(), found -> Answer.line(list(found, port.alphabet())), port.network()::abort);
    }

    private static String list(List<ScannedNetwork> found, Alphabet alphabet) {
        StringBuilder line = new StringBuilder("+COPS: ");
        for (ScannedNetwork network : found) {
            line.append('(')
                    .append(Line.bare()
                            .add(network.availability().stat())
                            .text(network.longName(), alphabet)
                            .text(network.shortName(), alphabet)
                            .add(network.plmn().digits())
                            .add(network.rat().act()))
                    .append("),");
        }
        return line.append(",(0-4),(0-2)").toString();
    }

    @Override
    public String clause() {
        return "27.007 7.3";
    }

    @Override
    public String summary() {
        return "operator selection and search";
    }
}
