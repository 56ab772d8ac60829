package io.wonce.picture;

import io.wonce.domain.deal.Milestone;
import java.awt.Color;
import java.awt.Shape;

/**
 * How a milestone looks.
 *
 * @param light the background at the top; white letters can be read on it
 * @param dark the background at the bottom
 * @param sign a large shape behind the text, 300 × 300
 */
record Look(Color light, Color dark, Shape sign) {
    static Look of(Milestone milestone) {
        return switch (milestone) {
            case VERBAL -> new Look(new Color(0xB93A0A), new Color(0x5C1B0B), Signs.speech());
            case SIGNED -> new Look(new Color(0x1D4ED8), new Color(0x14205C), Signs.signature());
            case ORDERED -> new Look(new Color(0x6D28D9), new Color(0x2E1065), Signs.box());
            case INVOICED -> new Look(new Color(0x0E7490), new Color(0x083344), Signs.letter());
            case PAID -> new Look(new Color(0x15803D), new Color(0x052E16), Signs.coin());
        };
    }
}
