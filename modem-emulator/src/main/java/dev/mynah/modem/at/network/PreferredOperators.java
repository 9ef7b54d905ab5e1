package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.network.air.Plmn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code +CPOL}: the preferred operators on the card. They are stored as numbers and shown so. TS 27.007 7.19. */
final class PreferredOperators implements AtCommand<AtPort> {
    private static final IntParameter INDEX = IntParameter.of("index", 1, 255).optional();
    private static final EnumParameter<OperatorName> FORMAT = EnumParameter.numbered(
                    "format", List.of(OperatorName.NUMERIC), OperatorName::format)
            .orElse(OperatorName.NUMERIC)
            .refusing(CmeError.OPERATION_NOT_SUPPORTED);
    private static final StringParameter OPER =
            StringParameter.of("oper", 6).quotesOptional().optional();
    private static final FlagParameter GSM_ACT = FlagParameter.of("GSM_AcT").orElse(false);
    private static final FlagParameter GSM_COMPACT_ACT =
            FlagParameter.of("GSM_Compact_AcT").orElse(false);
    private static final FlagParameter UTRAN_ACT = FlagParameter.of("UTRAN_AcT").orElse(false);
    private static final FlagParameter E_UTRAN_ACT =
            FlagParameter.of("E-UTRAN_AcT").orElse(false);
    private static final FlagParameter NG_RAN_ACT =
            FlagParameter.of("NG-RAN_AcT").orElse(false);
    private static final int DONE = 0x90;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPOL")
                .set(INDEX, FORMAT, OPER, GSM_ACT, GSM_COMPACT_ACT, UTRAN_ACT, E_UTRAN_ACT, NG_RAN_ACT)
                .read()
                .test();
    }

    /** Without an index only the format is set; without an operator the entry is deleted. */
    @Override
    public Answer set(AtPort port, Arguments given) {
        Optional<Integer> index = given.find(INDEX);
        if (index.isEmpty()) {
            return given.has(FORMAT) ? Answer.ok() : Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        byte[] entry = {-1, -1, -1, 0, 0};
        Optional<String> oper = given.find(OPER);
        if (oper.isPresent()) {
            if (!oper.get().matches("[0-9]{5,6}")) {
                return Answer.error(CmeError.INCORRECT_PARAMETERS);
            }
            entry = new PreferredOperator(Plmn.of(oper.get()), technologies(given)).encode();
        }
        return Pending.of(
                port.sim().file(port.get(PreferredList.SELECTED).update(index.get(), entry)),
                response -> response.sw1() == DONE ? Answer.ok() : Answer.error(CmeError.INVALID_INDEX));
    }

    private static int technologies(Arguments given) {
        return (given.get(GSM_ACT) ? PreferredOperator.GSM : 0)
                | (given.get(GSM_COMPACT_ACT) ? PreferredOperator.GSM_COMPACT : 0)
                | (given.get(UTRAN_ACT) ? PreferredOperator.UTRAN : 0)
                | (given.get(E_UTRAN_ACT) ? PreferredOperator.E_UTRAN : 0)
                | (given.get(NG_RAN_ACT) ? PreferredOperator.NG_RAN : 0);
    }

    @Override
    public Answer read(AtPort port) {
        return Pending.of(
                port.sim().file(port.get(PreferredList.SELECTED).read()),
                response -> response.sw1() == DONE
                        ? Answer.lines(lines(response.data()))
                        : Answer.error(CmeError.NOT_FOUND));
    }

    private static List<String> lines(byte[] list) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; (i + 1) * PreferredList.ENTRY <= list.length; i++) {
            int index = i + 1;
            PreferredOperator.decode(list, i * PreferredList.ENTRY).ifPresent(entry -> lines.add(line(index, entry)));
        }
        return lines;
    }

    private static String line(int index, PreferredOperator entry) {
        int technologies = entry.technologies();
        return Line.of("+CPOL")
                .add(index)
                .add(OperatorName.NUMERIC.format())
                .add(entry.plmn().digits())
                .add((technologies & PreferredOperator.GSM) != 0 ? 1 : 0)
                .add((technologies & PreferredOperator.GSM_COMPACT) != 0 ? 1 : 0)
                .add((technologies & PreferredOperator.UTRAN) != 0 ? 1 : 0)
                .add((technologies & PreferredOperator.E_UTRAN) != 0 ? 1 : 0)
                .add((technologies & PreferredOperator.NG_RAN) != 0 ? 1 : 0)
                .toString();
    }

    /** The places of the list, and the formats. */
    @Override
    public Answer test(AtPort port) {
        return Pending.of(port.sim().file(port.get(PreferredList.SELECTED).read()), response -> {
            int places = response.data().length / PreferredList.ENTRY;
            return response.sw1() == DONE && places > 0
                    ? Answer.line("+CPOL: (1-" + places + "),(2)")
                    : Answer.error(CmeError.NOT_FOUND);
        });
    }

    @Override
    public String clause() {
        return "27.007 7.19";
    }

    @Override
    public String summary() {
        return "preferred operators";
    }
}
