package dev.mynah.modem.at.charges;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.math.BigDecimal;

/** {@code +CPUC}: what a unit of the meter costs, and in which currency. TS 27.007 8.27. */
final class PricePerUnit implements AtCommand<AtPort> {
    private static final StringParameter CURRENCY = StringParameter.text("currency", 3);
    private static final StringParameter PPU = StringParameter.of("ppu", 20);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPUC")
                .set(CURRENCY, PPU, CallMeter.PASSWORD)
                .read()
                .bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        String ppu = given.get(PPU);
        if (!ppu.matches("[0-9]{1,10}([.][0-9]{1,8})?")) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        return Price.of(given.get(CURRENCY), new BigDecimal(ppu))
                .map(price -> ChargeFiles.PRICE.write(port, price.content(), given.find(CallMeter.PASSWORD)))
                .orElse(Answer.error(CmeError.INCORRECT_PARAMETERS));
    }

    @Override
    public Answer read(AtPort port) {
        return ChargeFiles.PRICE.read(port, content -> {
            Price price = Price.read(content);
            return Answer.line(Line.of("+CPUC")
                    .text(price.currency(), port.alphabet())
                    .add(price.perUnit().toPlainString()));
        });
    }

    @Override
    public String clause() {
        return "27.007 8.27";
    }

    @Override
    public String summary() {
        return "price of a unit, and its currency";
    }
}
