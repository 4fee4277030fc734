/** How we know that it is right. */
