package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.port.CardCommand;

/** A command of the toolkit, which is the UICC's with other status words (TS 51.011 8.18 to 8.21). */
record ToolkitCommand(CardCommand uicc) implements GsmCommand {

    @Override
    public ResponseApdu execute(GsmSession session, CommandApdu command) {
        ResponseApdu answer = uicc.execute(session.port().basicChannel(), command);
        if (command.lc() > 0 && answer.dataLength() > 0) {
            return session.answer(answer.data());
        }
        // Nothing to fetch, or nothing fetched: a GSM terminal knows no word for it but this.
        return answer.sw() == StatusWord.CONDITIONS_NOT_SATISFIED.value()
                ? ResponseApdu.of(GsmStatus.TECHNICAL_PROBLEM)
                : answer.with(GsmStatus.of(answer.status()));
    }
}
