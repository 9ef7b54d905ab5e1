package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.CardFile;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileCreation;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/** CREATE FILE: a file in the current directory, which becomes the current file (TS 102 222 6.3). */
final class CreateFile implements CardCommand {

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() == 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        DedicatedFile in = channel.directory();
        byte[] parameters = command.data();
        if (!in.inOperation()) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        FileOperation operation =
                FileCreation.ofDirectory(parameters) ? FileOperation.CREATE_DIRECTORY : FileOperation.CREATE_FILE;
        if (!Target.allowed(channel, in, operation)) {
            return ResponseApdu.of(StatusWord.SECURITY_STATUS_NOT_SATISFIED);
        }
        FileCreation creation = channel.port().files().create(in, parameters);
        if (creation instanceof FileCreation.Created created) {
            select(channel, created.file());
            return ResponseApdu.of(StatusWord.OK);
        }
        return ResponseApdu.of(status(((FileCreation.Refused) creation).reason()));
    }

    private static void select(LogicalChannel channel, CardFile file) {
        if (file instanceof ElementaryFile elementary) {
            channel.select(elementary);
        } else if (file instanceof DedicatedFile directory) {
            channel.select(directory);
        }
    }

    private static StatusWord status(FileCreation.Reason reason) {
        return switch (reason) {
            case PARAMETERS -> StatusWord.INCORRECT_DATA;
            case IDENTIFIER_EXISTS -> StatusWord.FILE_ID_EXISTS;
            case NAME_EXISTS -> StatusWord.DF_NAME_EXISTS;
            case MEMORY -> StatusWord.NOT_ENOUGH_MEMORY;
        };
    }
}
