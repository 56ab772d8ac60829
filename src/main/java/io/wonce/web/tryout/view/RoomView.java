package io.wonce.web.tryout.view;

/**
 * A channel in the side bar.
 *
 * @param room which
 * @param current whether it is looked at
 * @param latest the last message in it by somebody else, in milliseconds of 1970; 0 where there is none
 */
public record RoomView(Room room, boolean current, long latest) {}
