package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.port.UnsolicitedReport;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code +CEDRXS}: extended idle mode DRX, asked of LTE networks. With {@code <mode>} 2 the unsolicited {@code +CEDRXP:} tells what
 * is granted. TS 27.007 7.40.
 */
final class ExtendedDrxSetting implements AtCommand<AtPort>, UnsolicitedReport {
    static final int E_UTRAN = 4;
    static final int BITS = 4;
    private static final int OFF = 0;
    private static final int ON_AND_TOLD = 2;
    private static final int FORGET = 3;
    /** 20.48 seconds. TS 24.008 10.5.5.32. */
    private static final int USUAL_CYCLE = 2;

    private static final IntParameter MODE =
            IntParameter.of("mode", OFF, FORGET).orElse(OFF);
    private static final IntParameter ACT_TYPE =
            IntParameter.oneOf("AcT-type", E_UTRAN).orElse(E_UTRAN);
    private static final StringParameter VALUE = Bits.parameter("Requested_eDRX_value", BITS);

    private static final Setting<Boolean> TOLD = Setting.flag("+CEDRXS", false);
    /** What is asked for when it is switched on again. */
    private static final Setting<Integer> REMEMBERED = Setting.memory(USUAL_CYCLE);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CEDRXS").set(MODE, ACT_TYPE, VALUE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Optional<String> value = given.find(VALUE);
        if (!value.map(it -> Bits.wellFormed(it, BITS)).orElse(true)) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        int mode = given.get(MODE);
        int cycle = value.map(Bits::number).orElse(port.network().extendedDrx().orElse(port.get(REMEMBERED)));
        port.set(REMEMBERED, mode == FORGET ? USUAL_CYCLE : cycle);
        port.set(TOLD, mode == ON_AND_TOLD);
        port.network().extendedDrx(mode == OFF || mode == FORGET ? OptionalInt.empty() : OptionalInt.of(cycle));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        OptionalInt cycle = port.network().extendedDrx();
        return cycle.isPresent()
                ? Answer.line(Line.of("+CEDRXS").add(E_UTRAN).add(Bits.of(cycle.getAsInt(), BITS)))
                : Answer.ok();
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line("+CEDRXS: (0-3),(4),(\"0000\"-\"1111\")");
    }

    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.PowerSavingChanged && port.get(TOLD)) {
            port.report(ExtendedDrxReading.line("+CEDRXP", port).toString());
        }
    }

    @Override
    public String clause() {
        return "27.007 7.40";
    }

    @Override
    public String summary() {
        return "extended idle mode DRX";
    }
}
