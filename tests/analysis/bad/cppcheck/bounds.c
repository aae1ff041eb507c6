/* Written behind the end. */
int bounds(void);
int bounds(void)
{
    int room[4];
    for (int i = 0; i <= 4; i++) room[i] = i;
    return room[0];
}
