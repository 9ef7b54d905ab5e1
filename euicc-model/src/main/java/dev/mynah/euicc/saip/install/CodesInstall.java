package dev.mynah.euicc.saip.install;

import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.pin.PinImage;
import dev.mynah.euicc.pin.PukImage;
import dev.mynah.euicc.saip.element.PinCodes;
import dev.mynah.euicc.saip.element.PukCodes;
import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import java.util.ArrayList;
import java.util.List;

/** The codes of the profile so far. */
final class CodesInstall {

    private static final int ENABLED = 0x01;
    private static final int CHANGEABLE = 0x02;
    private static final int CAN_BE_DISABLED = 0x04;

    private final List<PinImage> pins = new ArrayList<>();
    private final List<PukImage> puks = new ArrayList<>();

    List<PinImage> pins() {
        return pins;
    }

    List<PukImage> puks() {
        return puks;
    }

    void install(PukCodes element) throws BadElement {
        for (PukCodes.Puk puk : element.puks()) {
            if (puks.stream().anyMatch(it -> it.keyReference() == puk.keyReference())) {
                throw bad("PUK %02X is there already".formatted(puk.keyReference()));
            }
            puks.add(new PukImage(puk.keyReference(), puk.value(), most(puk.attempts()), left(puk.attempts())));
        }
    }

    void install(PinCodes element, FileTree tree) throws BadElement {
        NewDirectory directory = tree.last();
        if (element.codes() instanceof PinCodes.Own own) {
            for (PinCodes.Pin pin : own.pins()) {
                add(pin, directory);
            }
        } else if (element.codes() instanceof PinCodes.Shared shared) {
            NewDirectory owner = tree.directory(shared.path());
            // The codes of the MF are everyone's.
            if (owner.type() != FileType.MF && owner != directory) {
                share(owner, directory);
            }
        }
    }

    private void add(PinCodes.Pin pin, NewDirectory directory) throws BadElement {
        if (pins.stream()
                .anyMatch(it -> it.keyReference() == pin.keyReference()
                        && it.directory().equals(directory.path()))) {
            throw bad("PIN %02X is there already".formatted(pin.keyReference()));
        }
        int unblocking = pin.unblockingReference().orElse(0);
        if (unblocking != 0 && puks.stream().noneMatch(it -> it.keyReference() == unblocking)) {
            throw new BadElement(
                    PeStatus.Code.PIN_CODE_MISSING,
                    "PIN %02X is unblocked by PUK %02X, which isn't there".formatted(pin.keyReference(), unblocking));
        }
        pins.add(new PinImage(
                directory.path(),
                pin.keyReference(),
                pin.value(),
                unblocking,
                (pin.attributes() & ENABLED) != 0,
                (pin.attributes() & CAN_BE_DISABLED) != 0,
                (pin.attributes() & CHANGEABLE) != 0,
                most(pin.attempts()),
                left(pin.attempts())));
    }

    private void share(NewDirectory owner, NewDirectory directory) {
        List<PinImage> shared = pins.stream()
                .filter(it -> it.directory().equals(owner.path()))
                .map(it -> new PinImage(
                        directory.path(),
                        it.keyReference(),
                        it.code(),
                        it.unblockingReference(),
                        it.enabled(),
                        it.canBeDisabled(),
                        it.canBeChanged(),
                        it.maxRetries(),
                        it.retriesLeft()))
                .toList();
        pins.addAll(shared);
    }

    private static int most(int attempts) {
        return attempts >> 4;
    }

    private static int left(int attempts) {
        return attempts & 0x0F;
    }

    private static BadElement bad(String reason) {
        return new BadElement(PeStatus.Code.BAD_VALUES, reason);
    }
}
